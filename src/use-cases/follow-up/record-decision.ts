import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { addDecision, decisionsOfConference } from '@/data/follow-up-repository';
import { transaction } from '@/data/transaction';
import {
  mayRecordDecision,
  standingDecisions,
  type Decision,
  type DecisionId,
  type RecordDecisionRefusal,
} from '@/domain/follow-up/follow-up';
import { mustBeReal } from '@/domain/conference/rehearsal';
import type { SubjectId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { peopleInBands } from './people-in-bands';

/** `corrects`: the standing line this one takes the place of; null: a decision more. */
export type RecordDecision = Decision & { subjectId: SubjectId; corrects: DecisionId | null };

export type RecordDecisionAnswer = Result<
  null,
  RecordDecisionRefusal | { code: 'nobody-to-follow-up' | 'decision-not-standing' | 'only-a-rehearsal' }
>;

/**
 * Ghi quyết định đối với một người vào sổ theo dõi. Refused for a rehearsal, for somebody in no band, for a measure the regulation does
 * not name there, and for a correction of a line that no longer stands. Not idempotent: each call is one line.
 */
export async function recordDecision(
  scope: ConferenceScope,
  { subjectId, corrects, ...decision }: RecordDecision,
): Promise<RecordDecisionAnswer> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const real = mustBeReal(conference);
    if (!real.ok) return real;
    const person = (await peopleInBands(tx, conference)).find((one) => one.subjectId === subjectId);
    if (!person) return err({ code: 'nobody-to-follow-up' });
    const facts = { band: person.band, heldOn: conference.heldOn, today: vietnamDay(now()) };
    const may = mayRecordDecision(facts, decision);
    if (!may.ok) return may;
    const lines = (await decisionsOfConference(tx, scope.conferenceId)).filter(
      (line) => line.subjectId === subjectId,
    );
    if (corrects !== null && !standingDecisions(lines).some(({ id }) => id === corrects))
      return err({ code: 'decision-not-standing' });
    if (!(await addDecision(tx, scope, { ...decision, subjectId, corrects }, now())))
      return err({ code: 'decision-not-standing' });
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      { type: corrects === null ? 'follow-up-recorded' : 'follow-up-corrected', person: person.fullName },
    );
    return ok(null);
  });
}

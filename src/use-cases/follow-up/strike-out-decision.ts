import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { addDecision, decisionsOfConference } from '@/data/follow-up-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { standingDecisions, type DecisionId } from '@/domain/follow-up/follow-up';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';

/** Hủy một dòng ghi nhầm: it stays on record and no longer stands. Refused when it does not stand (any more). */
export async function strikeOutDecision(
  scope: ConferenceScope,
  { decisionId, note }: { decisionId: DecisionId; note: string },
): Promise<Result<null, { code: 'decision-not-standing' }>> {
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    const lines = await decisionsOfConference(tx, scope.conferenceId);
    const line = standingDecisions(lines).find(({ id }) => id === decisionId);
    const struckOut = lines.find(({ id }) => id === line?.id);
    if (!struckOut) return err({ code: 'decision-not-standing' });
    const { subjectId, decidedBy, decidedOn, documentNumber } = struckOut;
    const strike = { subjectId, decidedBy, decidedOn, documentNumber, note, measure: null };
    if (!(await addDecision(tx, scope, { ...strike, corrects: decisionId }, now())))
      return err({ code: 'decision-not-standing' });
    const { subjects } = await rollOfConference(tx, scope.conferenceId);
    const person = subjects.find(({ id }) => id === subjectId)?.fullName ?? '';
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'follow-up-corrected', person });
    return ok(null);
  });
}

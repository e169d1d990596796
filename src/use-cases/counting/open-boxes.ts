import 'server-only';
import { boxesOfConference, type Box } from '@/ballot-box/store/box-store';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { cardStocksOfConference, saveTally } from '@/data/count-repository';
import { paperOfConference, paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import type { WrongState } from '@/domain/conference/transitions';
import type { ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { inForce } from '@/domain/outcome/rule-set';
import { openSums, type OpenSumsRefusal } from './open-sums';

export type OpenBoxesRefusal =
  | WrongState
  | OpenSumsRefusal
  | { code: 'cards-not-counted-back' }
  /** Paper is counted before anybody knows what the box says (docs/decisions/016). */
  | { code: 'paper-not-counted' };

/**
 * Mở hòm: combines the server's part with those of at least k members, and keeps the totals and nothing else. No ballot
 * is opened. Idempotent: a box that is open stays as it is.
 */
export async function openBoxes(scope: ConferenceScope): Promise<Result<null, OpenBoxesRefusal>> {
  const opened = await transaction(async (tx): Promise<Result<null, OpenBoxesRefusal>> => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'sealed')
      return err({ code: 'wrong-state', state: conference.state, needs: 'sealed' });
    const roll = await rollOfConference(tx, scope.conferenceId);
    if (await isPaperOpen(tx, scope.conferenceId)) return err({ code: 'paper-not-counted' });
    for (const box of await boxesOfConference(tx, scope.conferenceId)) {
      if (box.state === 'opened') continue;
      const form = roll.forms.find((candidate) => candidate.id === box.formId);
      if (!form) throw new Error('A box without its form.');
      const one = await openOne({ tx, scope, conference, roll, form, box });
      if (!one.ok) return one;
    }
    return ok(null);
  });
  if (opened.ok) await forgetOrder();
  return opened;
}

async function isPaperOpen(tx: Tx, conferenceId: ConferenceId): Promise<boolean> {
  if ((await paperUseOf(tx, conferenceId)) === 'none') return false;
  return (await paperOfConference(tx, conferenceId)).some(({ tally }) => tally === null);
}

type Opening = {
  tx: Tx;
  scope: ConferenceScope;
  conference: Conference;
  roll: Roll;
  form: BallotForm;
  box: Box;
};

async function openOne(opening: Opening): Promise<Result<null, OpenBoxesRefusal>> {
  const { tx, scope, conference, roll, form, box } = opening;
  const stock = (await cardStocksOfConference(tx, scope.conferenceId)).find((one) => one.formId === form.id);
  if (!stock || stock.issuedCount === null) return err({ code: 'cards-not-counted-back' });
  const opened = await openSums(tx, box);
  if (!opened.ok) return opened;
  const { sums, counted, refused, electionHash } = opened.value;
  const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
  await saveTally(tx, scope, {
    formId: form.id,
    issuedCount: stock.issuedCount,
    returnedCount: counted,
    excludedCount: refused,
    rows: subjects.map((subject, index) => {
      const [high, medium, low] = sums[index] ?? [0, 0, 0];
      return { subjectId: subject.id, high, medium, low };
    }),
    ruleSet: inForce(conference.heldOn),
  });
  const event = { type: 'box-opened', form: form.index, fingerprint: electionHash } as const;
  await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
  return ok(null);
}

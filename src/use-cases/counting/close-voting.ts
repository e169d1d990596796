import 'server-only';
import { ballotCount, boxesOfConference, sealBox, type Box } from '@/ballot-box/store/box-store';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { recordEvent } from '@/data/audit-log';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { closeVoting as decideToClose, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { printedCode } from '@/lib/text/printed-code';
import { keepPair, pairOf, type Pair, type PairRefusal, type SecondMember } from './two-members';

/**
 * Kết thúc bỏ phiếu và niêm phong: closes every box, rewrites it in hash order and drops the old storage, in one
 * transaction. A ballot acknowledged before is inside; none comes in after. Afterwards nothing on the disk tells in which
 * order ballots came. A member of the committee does it beside a second one; the database lets nobody seal otherwise.
 */
export async function closeVoting(
  scope: ConferenceScope,
  { second }: { second: SecondMember },
): Promise<Result<{ returned: number }, WrongState | PairRefusal>> {
  const pair = await pairOf(scope, second);
  return pair.ok ? closeVotingBy(scope, pair.value) : pair;
}

/** As `closeVoting`, by two who are known already. */
export async function closeVotingBy(
  scope: ConferenceScope,
  pair: Pair,
): Promise<Result<{ returned: number }, WrongState>> {
  const closed = await transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const next = decideToClose(conference, now());
    if (!next.ok) return next;
    const isOnPaper = (await paperUseOf(tx, scope.conferenceId)) === 'alone';
    let returned = 0;
    for (const box of await boxesOfConference(tx, scope.conferenceId))
      returned += await sealOne(tx, scope, box);
    await keepPair(tx, scope, 'seal-box', pair);
    const event = isOnPaper
      ? ({ type: 'voting-closed-on-paper' } as const)
      : ({ type: 'voting-closed', returned } as const);
    await saveTransition(tx, scope.actor, conference, next.value, event);
    return ok({ returned });
  });
  if (closed.ok) await forgetOrder();
  return closed;
}

/** Seals one box, and writes its code where nobody can change it later; answers how many ballots are in it. */
async function sealOne(tx: Tx, scope: ConferenceScope, { id, formId }: Box): Promise<number> {
  if (!(await sealBox(tx, id))) throw new Error('An open box did not close.');
  const returned = await ballotCount(tx, id);
  const { seal } = await codesOfBox(tx, id);
  const { forms } = await rollOfConference(tx, scope.conferenceId);
  const form = forms.find((one) => one.id === formId)?.index ?? 0;
  await recordEvent(
    tx,
    { conferenceId: scope.conferenceId, actor: scope.actor },
    { type: 'box-sealed', form, returned, seal: printedCode(seal ?? '') },
  );
  return returned;
}

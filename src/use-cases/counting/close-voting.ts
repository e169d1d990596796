import 'server-only';
import { ballotCount, boxesOfConference, sealBox } from '@/ballot-box/store/box-store';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { transaction } from '@/data/transaction';
import { closeVoting as decideToClose, type WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
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
    for (const box of await boxesOfConference(tx, scope.conferenceId)) {
      if (!(await sealBox(tx, box.id))) throw new Error('An open box did not close.');
      returned += await ballotCount(tx, box.id);
    }
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

import 'server-only';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { destroyDossierFiles, destructionOf, saveDone } from '@/data/destruction-repository';
import { transaction } from '@/data/transaction';
import { carryOutDestruction, type DestroyRefusal } from '@/domain/conference/destruction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamClock, vietnamDay } from '@/lib/text/vietnam-time';
import { itemsToDestroy } from './items-to-destroy';

export type DestroyBallots = { startedAt: string };

/**
 * Tiêu hủy: carries out an order of somebody else. Boxes, cards and the files of the count are removed, and the copies of
 * personal papers where the decision says so; totals, issued papers, history and the checksums of what is gone stay. The
 * database refuses it before the term is over and a second time.
 */
export async function destroyBallots(
  scope: ConferenceScope,
  { startedAt }: DestroyBallots,
): Promise<Result<null, DestroyRefusal>> {
  const destroyed = await transaction(async (tx): Promise<Result<null, DestroyRefusal>> => {
    await lockConference(tx, scope);
    const { userId } = scope.actor;
    const endedAt = vietnamClock(now());
    const order = carryOutDestruction(await destructionOf(tx, scope.conferenceId), {
      ...{ userId, startedAt, clock: endedAt },
    });
    if (!order.ok) return order;
    const { withDossiers, decisionNumber } = order.value;
    const items = await itemsToDestroy(tx, scope, withDossiers);
    await saveDone(tx, scope, { on: vietnamDay(now()), startedAt, endedAt, by: scope.actor, items });
    if (withDossiers) await destroyDossierFiles(tx, scope);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'ballots-destroyed', decision: decisionNumber });
    return ok(null);
  });
  if (destroyed.ok) await forgetOrder();
  return destroyed;
}

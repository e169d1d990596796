import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { destructionOf, saveOrder } from '@/data/destruction-repository';
import { retentionOf } from '@/data/retention-repository';
import { transaction } from '@/data/transaction';
import {
  orderDestruction as mayOrder,
  type DestructionWish,
  type OrderDestructionRefusal,
} from '@/domain/conference/destruction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** Đề nghị tiêu hủy: keeps what is to be destroyed, after which decision and before whom. Nothing is destroyed yet. */
export async function orderDestruction(
  scope: ConferenceScope,
  wish: DestructionWish,
): Promise<Result<null, OrderDestructionRefusal>> {
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    const today = vietnamDay(now());
    const standing = {
      retention: await retentionOf(tx, scope.conferenceId),
      destruction: await destructionOf(tx, scope.conferenceId),
    };
    const order = mayOrder(standing, wish, today);
    if (!order.ok) return order;
    await saveOrder(tx, scope, order.value, today);
    const { decisionNumber, decidedBy } = order.value;
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'destruction-ordered', decision: decisionNumber, by: decidedBy });
    return ok(null);
  });
}

import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { destructionOf, removeOrder } from '@/data/destruction-repository';
import { transaction } from '@/data/transaction';
import { withdrawDestruction as mayWithdraw } from '@/domain/conference/destruction';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Rút đề nghị tiêu hủy: the order is taken back, and may be written anew. Refused once it was carried out. */
export async function withdrawDestruction(
  scope: ConferenceScope,
): Promise<Result<null, { code: 'destruction-not-ordered' | 'destruction-done' }>> {
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    const withdrawn = mayWithdraw(await destructionOf(tx, scope.conferenceId));
    if (!withdrawn.ok) return withdrawn;
    await removeOrder(tx, scope);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'destruction-withdrawn' });
    return ok(null);
  });
}

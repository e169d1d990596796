import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockTablets, revokeTablet as takeOut } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/**
 * Takes a tablet out of the vote for good: lost, broken or not to be trusted. What it had acknowledged stays in the box;
 * it sends nothing more. Idempotent.
 */
export async function revokeTablet(
  scope: ConferenceScope,
  command: { tabletId: string },
): Promise<Result<null, { code: 'tablet-unknown' }>> {
  return transaction(async (tx) => {
    const tablets = await lockTablets(tx, scope.conferenceId);
    const tablet = tablets.find(({ id }) => id === command.tabletId);
    if (!tablet) return err({ code: 'tablet-unknown' });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    if (await takeOut(tx, tablet.id))
      await recordEvent(tx, about, { type: 'tablet-revoked', name: tablet.name });
    return ok(null);
  });
}

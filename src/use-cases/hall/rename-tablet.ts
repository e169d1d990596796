import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockTablets, renameTablet as saveName } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type RenameTabletRefusal = { code: 'tablet-unknown' } | { code: 'tablet-name-taken'; name: string };

/** Gives a tablet the name that is written on it. No two of a conference have the same. Idempotent. */
export async function renameTablet(
  scope: ConferenceScope,
  command: { tabletId: string; name: string },
): Promise<Result<null, RenameTabletRefusal>> {
  return transaction(async (tx) => {
    const tablets = await lockTablets(tx, scope.conferenceId);
    const tablet = tablets.find(({ id }) => id === command.tabletId);
    if (!tablet) return err({ code: 'tablet-unknown' });
    const { name } = command;
    if (tablet.name === name) return ok(null);
    if (tablets.some((other) => other.name === name)) return err({ code: 'tablet-name-taken', name });
    await saveName(tx, tablet.id, name);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'tablet-renamed', from: tablet.name, to: name });
    return ok(null);
  });
}

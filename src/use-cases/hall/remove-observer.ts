import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { removeObserver as dropObserver } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { fromConvening, mustStandIn } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Takes an observer off the list, and their way in with it. Idempotent. */
export async function removeObserver(
  scope: ConferenceScope,
  command: { observerId: string },
): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), fromConvening);
    if (!standing.ok) return standing;

    const name = await dropObserver(tx, scope, command.observerId);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    if (name !== null) await recordEvent(tx, about, { type: 'observer-removed', name });
    return ok(null);
  });
}

import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { addObserver as saveObserver } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { fromConvening, mustStandIn } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Ghi người giám sát. Not idempotent: two observers may have the same name. */
export async function addObserver(
  scope: ConferenceScope,
  command: { fullName: string; post: string; organisation: string },
): Promise<Result<{ id: string }, WrongState>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), fromConvening);
    if (!standing.ok) return standing;

    const id = await saveObserver(tx, scope, { ...command, gender: null });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'observer-recorded', name: command.fullName });
    return ok({ id });
  });
}

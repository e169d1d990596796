import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { ensureRules, saveOwnDevices } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import { mustStandIn, untilVotingEnds } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { drawPin } from './issue-tablet-pairing';

/** Says whether people may vote on devices of their own, beside the conference's tablets. Idempotent. */
export async function allowOwnDevices(
  scope: ConferenceScope,
  { allowed }: { allowed: boolean },
): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), untilVotingEnds);
    if (!standing.ok) return standing;
    await ensureRules(tx, scope, drawPin());
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const type = allowed ? 'own-devices-allowed' : 'own-devices-forbidden';
    if (await saveOwnDevices(tx, scope, allowed)) await recordEvent(tx, about, { type });
    return ok(null);
  });
}

import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { addIncident } from '@/data/count-repository';
import { transaction } from '@/data/transaction';
import { mustStandIn, untilAnnounced } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Ghi sự việc vào biên bản, under the next number and without a time. Not idempotent. */
export async function recordIncident(
  scope: ConferenceScope,
  command: { content: string; resolution: string },
): Promise<Result<{ number: number }, WrongState>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), untilAnnounced);
    if (!standing.ok) return standing;

    const number = await addIncident(tx, scope, { ...command, recordedBy: scope.actor.name });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'incident-recorded', number });
    return ok({ number });
  });
}

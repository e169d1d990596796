import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveResolution } from '@/data/count-repository';
import { transaction } from '@/data/transaction';
import { mustStandIn, untilAnnounced } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type ResolveIncidentRefusal = WrongState | { code: 'incident-unknown' };

/** Writes how an incident was dealt with, or changes that text; what happened is never rewritten. Idempotent. */
export async function resolveIncident(
  scope: ConferenceScope,
  command: { number: number; resolution: string },
): Promise<Result<null, ResolveIncidentRefusal>> {
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), untilAnnounced);
    if (!standing.ok) return standing;

    if (!(await saveResolution(tx, scope, command))) return err({ code: 'incident-unknown' });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'incident-resolved', number: command.number });
    return ok(null);
  });
}

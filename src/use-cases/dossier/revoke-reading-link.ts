import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { readingsOfConference, revokeReadingLink as revoke } from '@/data/reading-links';
import { transaction } from '@/data/transaction';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** Stops a voter's reading link at once. Refused when there is none that works. */
export async function revokeReadingLink(
  scope: ConferenceScope,
  { voterId }: { voterId: VoterId },
): Promise<Result<null, { code: 'not-on-roll' }>> {
  return transaction(async (tx) => {
    await lockConference(tx, scope);
    const roll = await readingsOfConference(tx, scope.conferenceId);
    const voter = roll.find((one) => one.voterId === voterId);
    if (!voter || !(await revoke(tx, scope, voterId, vietnamDay(now())))) return err({ code: 'not-on-roll' });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'reading-link-revoked', name: voter.fullName });
    return ok(null);
  });
}

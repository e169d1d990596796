import 'server-only';
import { removeCheckIn, voterAtDoor } from '@/data/attendance-repository';
import { lockConference } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { explained, type AttendanceStatus } from '@/domain/attendance/check-in';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { mayTakeAttendance, type AttendanceRefusal } from './may-take-attendance';

/**
 * Takes a tick back: nothing is recorded of this voter any more but why, which is needed of whoever was recorded as having
 * come. Idempotent; refused from an older picture.
 */
export async function takeBackCheckIn(
  scope: ConferenceScope,
  command: { voterId: string; seen: AttendanceStatus | null; correction?: string },
): Promise<Result<null, AttendanceRefusal | { code: 'correction-unexplained' }>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const voter = await voterAtDoor(tx, scope, command.voterId);
    const allowed = mayTakeAttendance(conference, voter);
    if (!allowed.ok) return allowed;

    const { id, checkIn } = allowed.value;
    if (checkIn === null) return ok(null);
    if (checkIn.status !== command.seen) return err({ code: 'check-in-changed' });
    const why = explained(checkIn, null, command.correction ?? '');
    if (!why.ok) return why;
    await removeCheckIn(tx, scope, id, why.value);
    return ok(null);
  });
}

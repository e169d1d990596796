import 'server-only';
import { saveCheckIn, voterAtDoor } from '@/data/attendance-repository';
import { lockConference } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import {
  checkIn,
  correctToAbsent,
  explained,
  hasCome,
  leave,
  recordAbsence,
  type AlreadyPresent,
  type AttendanceStatus,
  type CheckIn,
} from '@/domain/attendance/check-in';
import type { VoterId } from '@/domain/kernel/ids';
import { err, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { mayTakeAttendance, type AttendanceRefusal } from './may-take-attendance';

/**
 * `seen` is what the desk had on its screen: a tick made from an older picture is refused. `correction` is why somebody
 * recorded as having come is now recorded as absent; needed for that alone.
 */
export type CheckInVoter = {
  voterId: string;
  status: AttendanceStatus;
  reason: string;
  seen: AttendanceStatus | null;
  correction?: string;
};

export type CheckInRefusal =
  AttendanceRefusal | AlreadyPresent | { code: 'not-present' | 'correction-unexplained' };

/**
 * Điểm danh one voter, or corrects it. Two desks may work at once: ticks queue on the conference's lock, and one made
 * from an older picture changes nothing. No audit entry: its time would tell in which order voters came.
 */
export async function checkInVoter(
  scope: ConferenceScope,
  command: CheckInVoter,
): Promise<Result<CheckIn, CheckInRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const voter = await voterAtDoor(tx, scope, command.voterId);
    const allowed = mayTakeAttendance(conference, voter);
    if (!allowed.ok) return allowed;

    const current = allowed.value.checkIn;
    const next = decide(allowed.value.id, current, command);
    if (!next.ok) return next;
    if ((current?.status ?? null) !== command.seen) return err({ code: 'check-in-changed' });
    const why = explained(current, command.status, command.correction ?? '');
    if (!why.ok) return why;
    await saveCheckIn(tx, scope, next.value, why.value);
    return next;
  });
}

function decide(
  voterId: VoterId,
  current: CheckIn | null,
  { status, reason, seen }: CheckInVoter,
): Result<CheckIn, AlreadyPresent | { code: 'not-present' }> {
  if (status === 'present' || status === 'late') return checkIn(voterId, current, status);
  if (status === 'left') return leave(current, reason);
  const absence = { excused: status === 'absent-excused', reason };
  return hasCome(seen) ? correctToAbsent(current, absence) : recordAbsence(voterId, current, absence);
}

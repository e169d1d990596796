import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

/** Có mặt, vắng có lý do, vắng không có lý do. */
export const attendanceStatuses = ['present', 'absent-excused', 'absent-unexcused'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/**
 * Điểm danh of one person. It holds no time, no order and no card: nothing about attendance may be finer than the
 * sitting, or it could be laid beside the ballots. `reason` is the reason of an absence, else empty.
 */
export type CheckIn = {
  readonly voterId: VoterId;
  readonly status: AttendanceStatus;
  readonly reason: string;
};

/** An absence with a reason is excused (có báo cáo). */
export type Absence = { readonly excused: boolean; readonly reason: string };

/** The person was ticked off before: a namesake may have been ticked by mistake, and would draw a second card. */
export type AlreadyPresent = { code: 'already-present' };

/** Ticks a person off at the door. Somebody recorded as absent may still come; nobody is ticked twice. */
export function checkIn(voterId: VoterId, current: CheckIn | null): Result<CheckIn, AlreadyPresent> {
  if (current?.status === 'present') return err({ code: 'already-present' });
  return ok({ voterId, status: 'present', reason: '' });
}

/** Records an absence, or changes what is recorded of it. Refuses for somebody who is in the hall. */
export function recordAbsence(
  voterId: VoterId,
  current: CheckIn | null,
  absence: Absence,
): Result<CheckIn, AlreadyPresent> {
  if (current?.status === 'present') return err({ code: 'already-present' });
  return ok(absent(voterId, absence));
}

/** Corrects a tick made by mistake: the person is not in the hall. The card handed out must come back first. */
export function correctToAbsent(
  current: CheckIn | null,
  absence: Absence,
): Result<CheckIn, { code: 'not-present' }> {
  if (current?.status !== 'present') return err({ code: 'not-present' });
  return ok(absent(current.voterId, absence));
}

function absent(voterId: VoterId, { excused, reason }: Absence): CheckIn {
  return { voterId, status: excused ? 'absent-excused' : 'absent-unexcused', reason };
}

import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

/** Có mặt, có mặt (đến muộn), đã rời hội nghị trước khi bỏ phiếu, vắng có lý do, vắng không có lý do. */
export const attendanceStatuses = ['present', 'late', 'left', 'absent-excused', 'absent-unexcused'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** How somebody came who is in the hall. */
export type Arrival = Extract<AttendanceStatus, 'present' | 'late'>;

/**
 * Điểm danh of one person. It holds no time, no order and no card: nothing about attendance may be finer than the
 * sitting, or it could be laid beside the ballots. `reason` is why somebody is absent or left, else empty.
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

/** Is somebody with this status in the hall? Whoever came late is; whoever left is not. Quy định 96-QĐ/TW, Điều 3 counts them. */
export function isInHall(status: AttendanceStatus | null | undefined): boolean {
  return status === 'present' || status === 'late';
}

/** Did somebody with this status come at all? Whoever left did. */
export function hasCome(status: AttendanceStatus | null | undefined): boolean {
  return isInHall(status) || status === 'left';
}

/**
 * Ticks a person off at the door. Somebody recorded as absent, or as having left, may still come; nobody is ticked twice.
 * How somebody in the hall came may be put right.
 */
export function checkIn(
  voterId: VoterId,
  current: CheckIn | null,
  how: Arrival = 'present',
): Result<CheckIn, AlreadyPresent> {
  if (current?.status === how) return err({ code: 'already-present' });
  return ok({ voterId, status: how, reason: '' });
}

/** Records that somebody left before the vote: no longer present, and the card comes back. Refuses for whoever never came. */
export function leave(current: CheckIn | null, reason: string): Result<CheckIn, { code: 'not-present' }> {
  if (!current || !hasCome(current.status)) return err({ code: 'not-present' });
  return ok({ voterId: current.voterId, status: 'left', reason });
}

/** Records an absence, or changes what is recorded of it. Refuses for somebody who has come. */
export function recordAbsence(
  voterId: VoterId,
  current: CheckIn | null,
  absence: Absence,
): Result<CheckIn, AlreadyPresent> {
  if (hasCome(current?.status)) return err({ code: 'already-present' });
  return ok(absent(voterId, absence));
}

/** Corrects a tick made by mistake: the person never came. The card handed out must come back first. */
export function correctToAbsent(
  current: CheckIn | null,
  absence: Absence,
): Result<CheckIn, { code: 'not-present' }> {
  if (!current || !hasCome(current.status)) return err({ code: 'not-present' });
  return ok(absent(current.voterId, absence));
}

/**
 * Whoever unsays that somebody came says why: the figure of those present rests on it. `wanted` null takes the tick back.
 */
export function explained(
  current: CheckIn | null,
  wanted: AttendanceStatus | null,
  why: string,
): Result<string, { code: 'correction-unexplained' }> {
  const unsays = hasCome(current?.status) && !hasCome(wanted);
  if (!unsays) return ok('');
  return why.trim() === '' ? err({ code: 'correction-unexplained' }) : ok(why.trim());
}

function absent(voterId: VoterId, { excused, reason }: Absence): CheckIn {
  return { voterId, status: excused ? 'absent-excused' : 'absent-unexcused', reason };
}

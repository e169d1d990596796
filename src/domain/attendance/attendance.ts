import type { VoterId } from '@/domain/kernel/ids';
import { isInHall, type CheckIn } from './check-in';

/**
 * Tình hình có mặt. `convened` is the base of the quorum;
 * convened = present + left + absentExcused + absentUnexcused + unmarked.
 */
export type Attendance = {
  readonly convened: number;
  /** In the hall, whoever came late among them. */
  readonly present: number;
  /** Of those present. */
  readonly late: number;
  /** Came and left before the vote opened. */
  readonly left: number;
  readonly absentExcused: number;
  readonly absentUnexcused: number;
  /** Nobody has said anything about them yet; when the list is closed they are absent without a reason. */
  readonly unmarked: number;
};

/** Counts the roll. A check-in of somebody who is not convened does not count. */
export function attendanceOf(roll: readonly VoterId[], checkIns: readonly CheckIn[]): Attendance {
  const byVoter = new Map(checkIns.map((one) => [one.voterId, one.status]));
  const statuses = roll.map((voterId) => byVoter.get(voterId));
  const count = (status: CheckIn['status'] | undefined) => statuses.filter((one) => one === status).length;
  return {
    convened: roll.length,
    present: statuses.filter(isInHall).length,
    late: count('late'),
    left: count('left'),
    absentExcused: count('absent-excused'),
    absentUnexcused: count('absent-unexcused'),
    unmarked: count(undefined),
  };
}

import type { VoterId } from '@/domain/kernel/ids';
import type { CheckIn } from './check-in';

/** Tình hình có mặt. `convened` is the base of the quorum; convened = present + absentExcused + absentUnexcused + unmarked. */
export type Attendance = {
  readonly convened: number;
  readonly present: number;
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
    present: count('present'),
    absentExcused: count('absent-excused'),
    absentUnexcused: count('absent-unexcused'),
    unmarked: count(undefined),
  };
}

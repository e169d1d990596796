import type { SubjectId } from '../kernel/ids';
import type { Level } from '../ballot/level';

/** Số phiếu ở từng mức. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** Kết quả kiểm phiếu của một người. Always high + medium + low = valid and valid + invalid = returned. */
export type SubjectTally = LevelCounts & {
  readonly subjectId: SubjectId;
  readonly valid: number;
  /** Không hợp lệ đối với người này: the line, or the whole ballot. */
  readonly invalid: number;
  /** Tổng số phiếu thu về, the invalid ones among them: the base of every share (Quy định 96-QĐ/TW, Điều 6). */
  readonly returned: number;
};

/** Kết quả kiểm phiếu of one ballot form, in the order of the form. */
export type Tally = { readonly returned: number; readonly rows: readonly SubjectTally[] };

/** One person's row: what carries no level is invalid for that person. The caller has checked that marks ≤ returned. */
export function subjectTally(
  subjectId: SubjectId,
  { high, medium, low }: LevelCounts,
  returned: number,
): SubjectTally {
  const valid = high + medium + low;
  return { subjectId, high, medium, low, valid, invalid: returned - valid, returned };
}

/** No ballots at all: what a mode of voting that was not used counts. */
export function emptyTally(subjectIds: readonly SubjectId[]): Tally {
  const none = { high: 0, medium: 0, low: 0 };
  return { returned: 0, rows: subjectIds.map((subjectId) => subjectTally(subjectId, none, 0)) };
}

/** Lines invalid for one person, over all people: on devices, where nothing else can be invalid, the rows left blank. */
export function invalidLineCount(tally: Tally): number {
  return tally.rows.reduce((sum, row) => sum + row.invalid, 0);
}

import type { SubjectId } from '../kernel/ids';
import type { Level } from './level';

/** What is seen on one line of a ballot, on paper or on a device, before anybody judges it. */
export type LineMark = {
  readonly subjectId: SubjectId;
  /** The boxes that carry a mark; a box named twice is one box. */
  readonly marked: readonly Level[];
  /** Gạch tên. A device cannot strike a name out. */
  readonly struckOut: boolean;
};

/** Why a line does not count for its person (Quy định 96-QĐ/TW, Điều 6). */
export type LineFault =
  /** "không đánh dấu vào ô nào" */
  | 'no-mark'
  /** "đánh dấu vào hai hoặc ba ô" */
  | 'many-marks'
  /** A printed name crossed out. */
  | 'name-struck-out';

/** A line counts at one level, or it has a fault. */
export type LineVerdict = { level: Level; fault: null } | { level: null; fault: LineFault };

/** Hợp lệ hay không, for one person: exactly one box, and the name stands. */
export function judgeLine({ marked, struckOut }: LineMark): LineVerdict {
  if (struckOut) return { level: null, fault: 'name-struck-out' };
  const [level, another] = new Set(marked);
  if (level === undefined) return { level: null, fault: 'no-mark' };
  if (another !== undefined) return { level: null, fault: 'many-marks' };
  return { level, fault: null };
}

import { levels } from '../ballot/level';
import type { SubjectId } from '../kernel/ids';
import type { InvalidCounts } from '../ballot/count-invalid';
import type { LevelCounts } from '../tally/tally';
import { lineReasons, valueOf, wholeReasons, type FigureKey, type PaperFigures } from './paper-figures';

/** Kết quả kiểm phiếu giấy of one form, as two members confirmed it. */
export type PaperTally = {
  readonly returned: number;
  readonly valid: number;
  readonly rows: readonly (LevelCounts & { readonly subjectId: SubjectId })[];
  readonly invalid: InvalidCounts;
};

/** The totals that confirmed figures say. A figure that is missing is a fault: nobody could have confirmed it. */
export function paperTallyOf(subjectIds: readonly SubjectId[], figures: PaperFigures): PaperTally {
  const count = (key: FigureKey) => {
    const value = valueOf(figures, key);
    if (value === null) throw new Error(`A confirmed count without the figure ${key}.`);
    return value;
  };
  const invalid: InvalidCounts = {};
  for (const reason of wholeReasons) invalid[reason] = { wholeCount: count(`whole.${reason}`), lineCount: 0 };
  for (const reason of lineReasons) invalid[reason] = { wholeCount: 0, lineCount: count(`line.${reason}`) };
  return {
    returned: count('returned'),
    valid: count('valid'),
    rows: subjectIds.map((subjectId) => {
      const [high, medium, low] = levels.map((level) => count(`${subjectId}.${level}`));
      return { subjectId, high: high ?? 0, medium: medium ?? 0, low: low ?? 0 };
    }),
    invalid,
  };
}

import type { Finding } from '../kernel/finding';
import type { LineMark } from '../ballot/line-mark';
import { levels } from '../ballot/level';
import type { PaperBallot } from '../ballot/paper-ballot';

export type EntryFinding = Finding<
  /** Only one of the two people entered this ballot. */
  | 'entry-missing'
  /** A ballot was read differently: issued, extra names, or which lines it has. */
  | 'entry-ballot-differs'
  /** A line was read differently. */
  | 'entry-line-differs'
>;

/**
 * Nhập hai lần: the same pile of paper ballots, entered by two people apart and numbered as it lies.
 * Nothing is counted while a difference stands; the ballot itself decides. `at` is the number of the ballot, from 1.
 */
export function compareEntries(
  first: readonly PaperBallot[],
  second: readonly PaperBallot[],
): EntryFinding[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => differencesOf(index + 1, first[index], second[index])).flat();
}

function differencesOf(number: number, one?: PaperBallot, other?: PaperBallot): EntryFinding[] {
  if (one === undefined || other === undefined)
    return [difference('entry-missing', String(number), { ballot: number })];
  const sameBallot =
    one.issued === other.issued &&
    one.hasExtraName === other.hasExtraName &&
    one.lines.length === other.lines.length;
  const ballot = sameBallot ? [] : [difference('entry-ballot-differs', String(number), { ballot: number })];
  const lines = one.lines
    .filter(
      (line) => !other.lines.some((twin) => twin.subjectId === line.subjectId && isSameLine(line, twin)),
    )
    .map(({ subjectId }) =>
      difference('entry-line-differs', `${number}.${subjectId}`, { ballot: number, subjectId }),
    );
  return [...ballot, ...lines];
}

function isSameLine(one: LineMark, other: LineMark): boolean {
  const sameMarks = levels.every((level) => one.marked.includes(level) === other.marked.includes(level));
  return sameMarks && one.struckOut === other.struckOut;
}

function difference(code: EntryFinding['code'], at: string, values: EntryFinding['values']): EntryFinding {
  return { code, severity: 'error', at, values };
}

import type { Finding } from '../kernel/finding';
import type { SubjectId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import { levels } from '../ballot/level';
import { subjectTally, type LevelCounts, type Tally } from './tally';

/** Totals of one form: the opened sums of the box, or the columns that the committee counted on paper. */
export type Sums = {
  readonly returned: number;
  readonly rows: readonly SumsOfSubject[];
};

/** `invalid` is given where it was counted by hand; it must then agree with the rest. */
export type SumsOfSubject = LevelCounts & { readonly subjectId: SubjectId; readonly invalid?: number };

export type SumsFinding = Finding<
  /** A figure is negative or not whole. */
  | 'not-a-count'
  /** tín nhiệm cao + tín nhiệm + tín nhiệm thấp is more than phiếu thu về. */
  | 'marks-exceed-returned'
  /** Ba mức + không hợp lệ is not phiếu thu về (Quy định 96-QĐ/TW, Điều 6: what a person's summary lists). */
  | 'row-does-not-add-up'
  /** One person stands in two rows. */
  | 'subject-twice'
>;

/** Builds the tally of a form from its totals, or says which figures contradict each other. */
export function tallyFromSums({ returned, rows }: Sums): Result<Tally, readonly SumsFinding[]> {
  const findings: SumsFinding[] = notCounts({ returned });
  const seen = new Set<SubjectId>();
  for (const row of rows) {
    if (seen.has(row.subjectId)) findings.push(error('subject-twice', row.subjectId, {}));
    seen.add(row.subjectId);
    findings.push(...findingsOfRow(row, returned));
  }
  if (findings.length > 0) return err(findings);
  return ok({ returned, rows: rows.map((row) => subjectTally(row.subjectId, row, returned)) });
}

function findingsOfRow({ subjectId, ...counts }: SumsOfSubject, returned: number): SumsFinding[] {
  const wrong = notCounts(counts, `${subjectId}.`);
  if (wrong.length > 0) return wrong;
  const marks = levels.reduce((sum, level) => sum + counts[level], 0);
  if (marks > returned) return [error('marks-exceed-returned', subjectId, { marks, returned })];
  const { invalid = returned - marks } = counts;
  if (marks + invalid === returned) return [];
  return [error('row-does-not-add-up', subjectId, { marks, invalid, returned })];
}

function notCounts(counts: Readonly<Record<string, number>>, path = ''): SumsFinding[] {
  return Object.entries(counts)
    .filter(([, value]) => !Number.isSafeInteger(value) || value < 0)
    .map(([figure, value]) => error('not-a-count', path + figure, { value }));
}

function error(code: SumsFinding['code'], at: string, values: SumsFinding['values']): SumsFinding {
  return { code, severity: 'error', at, values };
}

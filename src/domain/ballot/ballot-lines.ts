import type { SubjectId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';

export type BallotLinesRefusal =
  /** A person of the form has no line: leaving a row open is a blank choice, never a missing one. */
  | { code: 'line-missing'; subjectId: SubjectId }
  /** A line for somebody who is not on the form (ngoài danh sách). */
  | { code: 'line-unknown'; subjectId: SubjectId }
  /** Two lines for one person. */
  | { code: 'line-twice'; subjectId: SubjectId };

/** Puts lines in the order of the form; there must be exactly one for each person on it. */
export function inFormOrder<Line extends { readonly subjectId: SubjectId }>(
  subjectIds: readonly SubjectId[],
  lines: readonly Line[],
): Result<readonly Line[], BallotLinesRefusal> {
  const bySubject = new Map<SubjectId, Line>();
  for (const line of lines) {
    const { subjectId } = line;
    if (!subjectIds.includes(subjectId)) return err({ code: 'line-unknown', subjectId });
    if (bySubject.has(subjectId)) return err({ code: 'line-twice', subjectId });
    bySubject.set(subjectId, line);
  }
  const ordered: Line[] = [];
  for (const subjectId of subjectIds) {
    const line = bySubject.get(subjectId);
    if (line === undefined) return err({ code: 'line-missing', subjectId });
    ordered.push(line);
  }
  return ok(ordered);
}

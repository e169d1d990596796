import type { SubjectId } from '../kernel/ids';
import { ok, type Result } from '../kernel/result';
import { inFormOrder, type BallotLinesRefusal } from './ballot-lines';
import type { InvalidReason } from './invalid-reason';
import { judgeLine, type LineMark, type LineVerdict } from './line-mark';

/** Một lá phiếu giấy as the ballot committee reads it out. */
export type PaperBallot = {
  /** Printed, sealed and handed out by this committee. */
  readonly issued: boolean;
  /** A name outside the list was written in (ghi thêm tên). */
  readonly hasExtraName: boolean;
  readonly lines: readonly LineMark[];
};

/** How a unit reads what Điều 6 leaves open or was not seen in full: settings, with the committee's ruling in the minutes. */
export type PaperRules = {
  /** The sentence on extra names: count the rest, or the whole ballot is invalid (as under Quy định 262-QĐ/TW). */
  readonly extraNames: 'ignoreAddition' | 'invalidate';
  /** A crossed-out name: Điều 6 speaks of the ballot ("phiếu"); some units read it line by line. */
  readonly struckOutName: 'invalidates-ballot' | 'invalidates-line';
};

export const usualPaperRules: PaperRules = {
  extraNames: 'ignoreAddition',
  struckOutName: 'invalidates-ballot',
};

/** The committee's ruling on a ballot. `wholeFault`: invalid for everybody on it; null: each line stands for itself. */
export type BallotVerdict = {
  readonly wholeFault: InvalidReason | null;
  readonly lines: readonly ({ readonly subjectId: SubjectId } & LineVerdict)[];
};

/** Phiếu hợp lệ, không hợp lệ (Quy định 96-QĐ/TW, Điều 6). A returned ballot stays in the base whatever the ruling. */
export function judgeBallot(
  subjectIds: readonly SubjectId[],
  ballot: PaperBallot,
  rules: PaperRules = usualPaperRules,
): Result<BallotVerdict, BallotLinesRefusal> {
  const ordered = inFormOrder(subjectIds, ballot.lines);
  if (!ordered.ok) return ordered;
  const lines = ordered.value.map((line) => ({ subjectId: line.subjectId, ...judgeLine(line) }));
  return ok({ wholeFault: wholeFaultOf(ballot, rules), lines });
}

function wholeFaultOf(ballot: PaperBallot, rules: PaperRules): InvalidReason | null {
  if (!ballot.issued) return 'not-issued';
  if (rules.struckOutName === 'invalidates-ballot' && ballot.lines.some((line) => line.struckOut))
    return 'name-struck-out';
  if (rules.extraNames === 'invalidate' && ballot.hasExtraName) return 'extra-name';
  return null;
}

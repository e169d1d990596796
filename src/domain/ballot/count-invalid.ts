import type { InvalidReason } from './invalid-reason';
import type { BallotVerdict } from './paper-ballot';

/** `wholeCount`: ballots invalid for everybody on them; `lineCount`: cases invalid for one person. */
export type InvalidCounts = Partial<Record<InvalidReason, { wholeCount: number; lineCount: number }>>;

/** Phiếu không hợp lệ theo lý do (biên bản kiểm phiếu, Bảng 2). A ballot that is invalid as a whole is counted once, not line by line. */
export function countInvalid(verdicts: readonly BallotVerdict[]): InvalidCounts {
  const counts: InvalidCounts = {};
  const add = (reason: InvalidReason, kind: 'wholeCount' | 'lineCount') => {
    const count = (counts[reason] ??= { wholeCount: 0, lineCount: 0 });
    count[kind] += 1;
  };
  for (const { wholeFault, lines } of verdicts) {
    if (wholeFault !== null) add(wholeFault, 'wholeCount');
    else for (const { fault } of lines) if (fault !== null) add(fault, 'lineCount');
  }
  return counts;
}

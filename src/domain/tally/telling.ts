import type { SubjectId } from '../kernel/ids';
import { isFew } from '../kernel/small-groups';
import type { Tally } from './tally';
import { isUnanimous } from './unanimity';

/** What a result tells of those who voted, although no ballot is ever opened. */
export type Telling = {
  /** The whole count is of fewer than five ballots. */
  isFew: boolean;
  /** Of whom all ballots say the same: everybody's mark is known. */
  unanimous: readonly SubjectId[];
};

/** What must be weighed before this result goes further. It hides nothing: the totals are the law's own. */
export function tellingOf({ returned, rows }: Tally): Telling {
  return {
    isFew: isFew(returned),
    unanimous: rows.filter(isUnanimous).map(({ subjectId }) => subjectId),
  };
}

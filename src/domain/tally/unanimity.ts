import type { SubjectTally } from './tally';

/** Did all ballots say the same of this person? Then the result tells what everybody marked: the committee is warned. */
export function isUnanimous({ high, medium, low, invalid, returned }: SubjectTally): boolean {
  return returned > 1 && [high, medium, low, invalid].includes(returned);
}

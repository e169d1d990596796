/** The hall screen counts ballots in steps of this many, so that nobody can match a cast to a person at a tablet. */
export const turnoutStep = 5;

/** Ballots in the box as the hall may see them: in steps of five, and exactly once all of them are in. */
export function shownTurnout(count: number, expected: number): number {
  return count >= expected ? count : count - (count % turnoutStep);
}

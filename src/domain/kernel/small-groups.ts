/** Fewest ballots of a part of a count before figures of people may be given for that part alone. */
const leastShownApart = 5;

/**
 * May the figures of people be given for each of these parts of a count? Only where every part has five ballots or more:
 * a small part shows by subtraction too, so that either all parts are shown or none. The whole is the law's own figure
 * (Quy định 96-QĐ/TW, Điều 6) and is always given.
 */
export function mayStandApart(returnedOfParts: readonly number[]): boolean {
  return returnedOfParts.every((returned) => returned >= leastShownApart);
}

/** So few ballots that whoever knows the people guesses who marked what; with none there is nothing to guess. */
export function isFew(count: number): boolean {
  return count > 0 && count < leastShownApart;
}

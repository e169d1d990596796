/** A fraction of a whole, kept as two integers: two thirds is `{ of: 2, per: 3 }`. */
export type Share = { of: number; per: number };

/** Is `part` at least `share` of `whole`? Integers only, by cross-multiplication. */
export function reaches(part: number, whole: number, share: Share): boolean {
  return part * share.per >= whole * share.of;
}

/** Is `part` more than `share` of `whole`? Integers only, by cross-multiplication. */
export function exceeds(part: number, whole: number, share: Share): boolean {
  return part * share.per > whole * share.of;
}

/** The smallest count that reaches `share` of `whole`: what a quorum still needs is counted from here. */
export function leastReaching(whole: number, share: Share): number {
  return Math.ceil((whole * share.of) / share.per);
}

/** Fewest members who may open a box: one alone never may, however small the committee. A product rule. */
export const leastThreshold = 2;

/** Số phần khóa cần để mở, by default: more than half of the committee. */
export function usualThreshold(members: number): number {
  return Math.max(leastThreshold, Math.floor(members / 2) + 1);
}

/** What a committee may choose from, in rising order. Empty where it is too small to share a key. */
export function thresholdsFor(members: number): number[] {
  return Array.from(
    { length: Math.max(0, members - leastThreshold + 1) },
    (_, index) => leastThreshold + index,
  );
}

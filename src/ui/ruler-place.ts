/** Where `part` of `whole` lies on a ruler, in hundredths; never off its ends. For drawing only, nothing is decided by it. */
export function rulerPlace(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.min(100, Math.max(0, (part * 100) / whole));
}

import { exceeds, leastReaching, reaches, type Share } from '@/domain/kernel/share';

const half: Share = { of: 1, per: 2 };
const twoThirds: Share = { of: 2, per: 3 };

/**
 * Hệ quả. Source: Quy định 96-QĐ/TW; the base is the ballots returned (tổng số phiếu thu về, Điều 6).
 * 'remove-from-planning': trên 1/2 nhưng dưới 2/3 tín nhiệm thấp, out of quy hoạch, with resignation, other work or
 * bỏ phiếu tín nhiệm considered; 'dismissal-procedure': từ 2/3 trở lên, miễn nhiệm. There is no rule on tín nhiệm cao.
 */
export type Consequence = 'none' | 'remove-from-planning' | 'dismissal-procedure';

/** `low` out of `returned`: counts of ballots, never percentages. Without a ballot there is no consequence. */
export function consequenceOf(low: number, returned: number): Consequence {
  if (returned === 0) return 'none';
  if (reaches(low, returned, twoThirds)) return 'dismissal-procedure';
  if (exceeds(low, returned, half)) return 'remove-from-planning';
  return 'none';
}

/** The fewest tín nhiệm thấp with which each consequence begins; with very few ballots the first band may be empty. */
export function leastLowFor(returned: number): Record<Exclude<Consequence, 'none'>, number> {
  return {
    'remove-from-planning': Math.floor(returned / 2) + 1,
    'dismissal-procedure': leastReaching(returned, twoThirds),
  };
}

/** Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị, in force from the day it was signed. */
export const regulation96 = {
  id: 'regulation-96',
  effectiveOn: '2023-02-02',
  consequenceOf,
  leastLowFor,
} as const;

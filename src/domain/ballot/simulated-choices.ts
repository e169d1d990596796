import type { Choice } from './level';

/** Out of 256: how often a simulated row is marked so; what is left is left blank. */
const shares = { high: 150, medium: 70, low: 26 };

/**
 * The choices of one ballot of a rehearsal, a random byte for each row: mostly high, sometimes low, seldom blank (never
 * where a row may not be left blank). They say nothing of anybody.
 */
export function simulatedChoices(random: Uint8Array, blankAllowed: boolean): Choice[] {
  return [...random].map((byte): Choice => {
    if (byte < shares.high) return 'high';
    if (byte < shares.high + shares.medium) return 'medium';
    return byte < shares.high + shares.medium + shares.low || !blankAllowed ? 'low' : 'blank';
  });
}

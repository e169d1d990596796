import { err, ok, type Result } from '@/domain/kernel/result';

import { bareSigns, cardAlphabet, checkSign, foreignSign, inGroupsOfFour } from './card-alphabet';
import { drawSigns, type RandomBytes } from './random';

export const cardCodeLength = 16;

export type CardCodeRefusal =
  | { code: 'length'; length: number }
  | { code: 'foreign-character'; character: string }
  | { code: 'check-character' };

/** A fresh card code (mã thẻ) `AAAA-BBBB-CCCC-DDDD`: 75 random bits and a check character. */
export function makeCardCode(random: RandomBytes): string {
  const signs = drawSigns(random, cardAlphabet, cardCodeLength - 1);
  return inGroupsOfFour(signs + checkSign(signs));
}

/**
 * Reads a typed or scanned code and gives it back as printed, dashes included (the protocol hashes that form).
 * Forgives lower case, spaces and missing dashes; refuses every single wrong character and every swap of neighbours.
 */
export function readCardCode(text: string): Result<string, CardCodeRefusal> {
  const signs = bareSigns(text);
  const foreign = foreignSign(signs);
  if (foreign !== undefined) return err({ code: 'foreign-character', character: foreign });
  if (signs.length !== cardCodeLength) return err({ code: 'length', length: signs.length });
  if (checkSign(signs.slice(0, -1)) !== signs.slice(-1)) return err({ code: 'check-character' });
  return ok(inGroupsOfFour(signs));
}

import { err, ok, type Result } from '@/domain/kernel/result';

import {
  bareSigns,
  checkSign,
  foreignSign,
  inGroupsOfFour,
  numberOfSigns,
  signsOfNumber,
} from './card-alphabet';
import { base58Alphabet } from './election-uuid';
import { drawSigns, type RandomBytes } from './random';

/** A committee member's secret (mảnh khóa): everything else the member needs is derived from it. */
export interface ShareSecret {
  /** As printed on the slip: seven groups of four signs, the last two signs being checks. */
  printed: string;
  /** The same secret as the protocol's seed: 22 Base58 characters, 128.9 bits (specification, section 4.6.1). */
  seed: string;
}

export type ShareSecretRefusal =
  | { code: 'length'; length: number }
  | { code: 'foreign-character'; character: string }
  | { code: 'check-character' };

const seedLength = 22;
const dataSigns = 26;
const printedSigns = dataSigns + 2;

/** A fresh secret for one member of the ballot committee. */
export function makeShareSecret(random: RandomBytes): ShareSecret {
  const seed = drawSigns(random, base58Alphabet, seedLength);
  return { printed: printedSecret(seed), seed };
}

/** Reads a typed or scanned slip, as forgiving as `readCardCode`; refuses any one or two wrong characters. */
export function readShareSecret(text: string): Result<ShareSecret, ShareSecretRefusal> {
  const signs = bareSigns(text);
  const foreign = foreignSign(signs);
  if (foreign !== undefined) return err({ code: 'foreign-character', character: foreign });
  if (signs.length !== printedSigns) return err({ code: 'length', length: signs.length });
  const seed = seedOfNumber(numberOfSigns(signs.slice(0, dataSigns)));
  if (seed === undefined || printedSecret(seed) !== inGroupsOfFour(signs))
    return err({ code: 'check-character' });
  return ok({ printed: inGroupsOfFour(signs), seed });
}

function printedSecret(seed: string): string {
  let number = 0n;
  for (const sign of seed) number = number * 58n + BigInt(base58Alphabet.indexOf(sign));
  const data = signsOfNumber(number, dataSigns);
  return inGroupsOfFour(data + checkSign(data, 1) + checkSign(data, 2));
}

function seedOfNumber(number: bigint): string | undefined {
  let seed = '';
  let rest = number;
  for (let i = 0; i < seedLength; i += 1, rest /= 58n)
    seed = base58Alphabet.charAt(Number(rest % 58n)) + seed;
  return rest === 0n ? seed : undefined;
}

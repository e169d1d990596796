/** The 32 signs printed on cards and share slips: no I, O, 0 or 1, which people mistake for each other. */
export const cardAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** α^0 … α^30 of GF(32) with α^5 = α^2 + 1: each sign of the alphabet stands for a number of this field. */
const alphaPowers = buildAlphaPowers();

/**
 * The check character for a row of signs: a sum over GF(32) weighted by α^row, α^2row … Any wrong character and any
 * swap changes it; two check characters, of row 1 and row 2, also catch any two wrong characters. At most 30 signs.
 */
export function checkSign(signs: string, row: 1 | 2 = 1): string {
  let sum = 0;
  for (let i = 0; i < signs.length; i += 1) {
    sum ^= multiply(cardAlphabet.indexOf(signs.charAt(i)), row * (i + 1));
  }
  return cardAlphabet.charAt(sum);
}

/** What was typed or scanned, as signs alone: capitals without spaces, dashes and dots. */
export function bareSigns(text: string): string {
  return text.toUpperCase().replace(/[\s.\-‐-―]/g, '');
}

/** The first character that is not a sign of the alphabet, if any. */
export function foreignSign(signs: string): string | undefined {
  return Array.from(signs).find((sign) => !cardAlphabet.includes(sign));
}

/** `ABCDEFGH` → `ABCD-EFGH`: as printed, and as the protocol takes it. */
export function inGroupsOfFour(signs: string, separator = '-'): string {
  return (signs.match(/.{1,4}/g) ?? []).join(separator);
}

/** A number written in the alphabet as base 32, most significant sign first, padded to a length. */
export function signsOfNumber(value: bigint, length: number): string {
  let signs = '';
  for (let rest = value, i = 0; i < length; i += 1, rest /= 32n) {
    signs = cardAlphabet.charAt(Number(rest % 32n)) + signs;
  }
  return signs;
}

/** The inverse of `signsOfNumber`. */
export function numberOfSigns(signs: string): bigint {
  let value = 0n;
  for (const sign of signs) value = value * 32n + BigInt(cardAlphabet.indexOf(sign));
  return value;
}

function multiply(value: number, power: number): number {
  if (value === 0) return 0;
  return alphaPowers[(alphaPowers.indexOf(value) + power) % 31] ?? 0;
}

function buildAlphaPowers(): readonly number[] {
  const powers: number[] = [];
  for (let value = 1; powers.length < 31; value = value & 16 ? (value << 1) ^ 0b100101 : value << 1)
    powers.push(value);
  return powers;
}

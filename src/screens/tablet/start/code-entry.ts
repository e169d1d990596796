import { cardAlphabet } from '@/ballot-box/protocol/card-alphabet';
import { cardCodeLength, readCardCode } from '@/ballot-box/protocol/card-code';

/** What has been typed of a card's code, as signs alone. */
export type CodeEntry =
  | { state: 'partial'; signs: string; remaining: number }
  | { state: 'wrong'; signs: string }
  | { state: 'whole'; signs: string; code: string };

/** Keeps the signs a card can have, in capitals, and no more than a code is long. */
export function signsOf(text: string): string {
  return Array.from(text.toUpperCase())
    .filter((sign) => cardAlphabet.includes(sign))
    .slice(0, cardCodeLength)
    .join('');
}

/** Reads the entry after each sign: a wrong character is told as soon as the code is whole. */
export function readEntry(signs: string): CodeEntry {
  if (signs.length < cardCodeLength)
    return { state: 'partial', signs, remaining: cardCodeLength - signs.length };
  const read = readCardCode(signs);
  return read.ok ? { state: 'whole', signs, code: read.value } : { state: 'wrong', signs };
}

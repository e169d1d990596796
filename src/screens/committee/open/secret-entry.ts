import { bareSigns, foreignSign, inGroupsOfFour } from '@/ballot-box/protocol/card-alphabet';
import { readShareSecret } from '@/ballot-box/protocol/share-secret';
import { vietnameseLetter } from '../keys/vietnamese-letter';

/** Signs of a secret as printed on a slip. */
export const secretLength = 28;

/** What can be said of a secret while it is typed; the seed is there once it is whole and right. */
export type SecretEntry =
  | { kind: 'typing'; typed: number }
  | { kind: 'input-method'; character: string }
  | { kind: 'foreign'; character: string }
  | { kind: 'long'; typed: number }
  | { kind: 'wrong' }
  | { kind: 'right'; seed: string };

/** Reads what stands in the field so far: a wrong character is told at once, and the checks when it is whole. */
export function readEntry(text: string): SecretEntry {
  const letter = vietnameseLetter(text);
  if (letter !== undefined) return { kind: 'input-method', character: letter };
  const signs = bareSigns(text);
  const character = foreignSign(signs);
  if (character !== undefined) return { kind: 'foreign', character };
  if (signs.length < secretLength) return { kind: 'typing', typed: signs.length };
  if (signs.length > secretLength) return { kind: 'long', typed: signs.length };
  const read = readShareSecret(signs);
  return read.ok ? { kind: 'right', seed: read.value.seed } : { kind: 'wrong' };
}

/**
 * The text in groups of four with the caret behind the same sign as before, so that one may mend a sign in the middle.
 * A dash follows a full group only when the next sign is there: deleting never gets stuck on it.
 */
export function groupedEntry(text: string, caret: number): { text: string; caret: number } {
  const before = bareSigns(text.slice(0, caret)).length;
  const dashes = Math.max(0, Math.ceil(before / 4) - 1);
  return { text: inGroupsOfFour(bareSigns(text)), caret: before + dashes };
}

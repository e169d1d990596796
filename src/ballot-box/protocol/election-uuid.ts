import { drawSigns, type RandomBytes } from './random';

/** The Base58 characters of Belenios, for uuids of elections and seeds of trustees. */
export const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A fresh uuid of an election: 14 Base58 characters (82 bits), unrelated to any database id. */
export function electionUuid(random: RandomBytes): string {
  return drawSigns(random, base58Alphabet, 14);
}

/** Whether the text has the form of an election's uuid (specification, section 4.2). */
export function isElectionUuid(text: string): boolean {
  return /^[1-9A-HJ-NP-Za-km-z]{14,64}$/.test(text);
}

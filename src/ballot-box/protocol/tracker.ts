import { inGroupsOfFour, signsOfNumber } from './card-alphabet';
import { trackerWords } from './tracker-words';

/** What the voter keeps (mã tra cứu): shows that a ballot is in the box, and nothing of what is in it. */
export interface Tracker {
  /** To be read aloud: 32 bits. */
  words: [string, string, string, string];
  /** To be compared by eye, such as `7QMT 4WXC`: 40 bits more. */
  code: string;
}

/** The tracker of a ballot's fingerprint, as `ballotHash` gives it. The same ballot always has the same tracker. */
export function trackerOf(hash: string): Tracker {
  const bytes = Array.from(atob(hash), (character) => character.charCodeAt(0));
  const word = (index: number) => trackerWords[bytes[index] ?? 0] ?? '';
  const rest = bytes.slice(4, 9).reduce((value, byte) => value * 256n + BigInt(byte), 0n);
  return { words: [word(0), word(1), word(2), word(3)], code: inGroupsOfFour(signsOfNumber(rest, 8), ' ') };
}

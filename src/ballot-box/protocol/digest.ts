import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { modulo, type Group } from './group';
import { numberFromBytes } from './random';

export function sha256OfText(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** SHA-256 in hexadecimal: the names of files and the links of events in an archive. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256OfText(text));
}

/** SHA-256 in Base64 without padding: the fingerprint of elections and ballots (specification, section 4.15). */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256OfText(text))).replace(/=+$/, '');
}

/** The challenge of a proof: SHA-256 of the text as a big-endian number, modulo q. */
export function hashToExponent(text: string, group: Group): bigint {
  return modulo(numberFromBytes(sha256OfText(text)), group.order);
}

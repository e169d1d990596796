import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

import { modulo, type Group } from './group';
import { numberFromBytes } from './random';

export interface Credential {
  /** The secret exponent: signs the ballot, never leaves the machine that holds the card. */
  secret: bigint;
  /** The public credential, as a decimal string: what the server's frozen list holds. */
  publicCredential: string;
}

/** Derives a card's key pair from its code as printed and the election's uuid (specification, section 4.8). */
export function credentialOf(code: string, uuid: string, group: Group): Credential {
  const bytes = pbkdf2(sha256, code, uuid, { c: 1000, dkLen: 32 });
  const secret = modulo(numberFromBytes(bytes), group.order);
  return { secret, publicCredential: group.generatorPower(secret).toString() };
}

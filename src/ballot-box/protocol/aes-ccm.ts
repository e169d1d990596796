import { cbc, ctr } from '@noble/ciphers/aes.js';
import { concatBytes } from '@noble/hashes/utils.js';

const block = 16;
const nonceLength = 13;
const tagLength = 8;
/** CCM's length field is two bytes with a nonce of 13. */
const longestMessage = 0xffff;

/**
 * AES-CCM as Belenios uses it: a 64-bit tag, no associated data, and the first 13 bytes of the vector as nonce (NIST
 * SP 800-38C). Every key here is fresh for one message. A message above 64 kB is a fault.
 */
export function encryptCcm(key: Uint8Array, vector: Uint8Array, message: Uint8Array): Uint8Array {
  const nonce = vector.subarray(0, nonceLength);
  const stream = ctr(key, firstCounter(nonce)).encrypt(concatBytes(paddedTag(key, nonce, message), message));
  return concatBytes(stream.subarray(block), stream.subarray(0, tagLength));
}

/** The message, or undefined when the key is another or a single bit was changed. */
export function decryptCcm(key: Uint8Array, vector: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < tagLength || sealed.length - tagLength > longestMessage) return undefined;
  const nonce = vector.subarray(0, nonceLength);
  const tag = new Uint8Array(block);
  tag.set(sealed.subarray(-tagLength));
  const stream = ctr(key, firstCounter(nonce)).encrypt(concatBytes(tag, sealed.subarray(0, -tagLength)));
  const message = stream.slice(block);
  const expected = paddedTag(key, nonce, message).subarray(0, tagLength);
  const difference = expected.reduce((sum, byte, i) => sum | (byte ^ (stream[i] ?? 0)), 0);
  return difference === 0 ? message : undefined;
}

/** The tag before it is masked, in a block of its own: CBC-MAC over the header block and the padded message. */
function paddedTag(key: Uint8Array, nonce: Uint8Array, message: Uint8Array): Uint8Array {
  if (message.length > longestMessage) throw new RangeError('a message too long for this mode');
  const padded = new Uint8Array(block + Math.ceil(message.length / block) * block);
  padded[0] = 8 * ((tagLength - 2) / 2) + 1;
  padded.set(nonce, 1);
  padded.set([message.length >> 8, message.length & 0xff], 1 + nonceLength);
  padded.set(message, block);
  const chain = cbc(key, new Uint8Array(block), { disablePadding: true }).encrypt(padded);
  const tag = new Uint8Array(block);
  tag.set(chain.subarray(-block, -block + tagLength));
  return tag;
}

function firstCounter(nonce: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(1), nonce, new Uint8Array(2));
}

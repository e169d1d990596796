import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const step = 1_048_576;

/** SHA-256 of a file in hex, piece by piece, and without WebCrypto, which a hall without a certificate has not. */
export async function hashOfFile(file: Blob): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += step)
    hash.update(new Uint8Array(await file.slice(from, from + step).arrayBuffer()));
  return bytesToHex(hash.digest());
}

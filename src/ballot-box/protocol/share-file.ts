import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';
import { squash } from '@/lib/text/vietnamese';

import { sha256Hex } from './digest';
import type { RandomBytes } from './random';
import { readShareSecret, type ShareSecret } from './share-secret';
import { parseJson } from './wire-format';

/** Whose secret is in a file, and of which ceremony: what anybody may read without the passphrase. */
export interface ShareFileFacts {
  conference: string;
  member: string;
  /** Of the ceremony, from 1. */
  place: number;
  /** Mã lần tạo khóa. */
  mark: string;
}

export type ShareFileFault = { code: 'not-a-share-file' } | { code: 'broken' };

/** 128 MB and about a second of a laptop for each guess at the passphrase. */
const work = { N: 2 ** 17, r: 8, p: 1 };
const saltLength = 16;
const nonceLength = 24;

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/);
const sealedFormat = z.strictObject({
  format: z.literal('tin-nhiem-96/share/1'),
  conference: z.string(),
  member: z.string(),
  place: z.int().positive(),
  mark: z.string(),
  salt: hex.length(saltLength * 2),
  nonce: hex.length(nonceLength * 2),
  sealed: hex,
});
const fileFormat = sealedFormat.extend({ sha256: hex.length(64) });

/** Phần khóa as a file, read but not opened. */
export type ShareFile = z.output<typeof sealedFormat>;

/**
 * Writes a member's secret (as printed) into a file that opens with the passphrase alone: scrypt, XChaCha20-Poly1305
 * bound to whose it is. Ends with a checksum, so that a broken file is told from a wrong passphrase.
 */
export function writeShareFile(
  facts: ShareFileFacts,
  { printed, passphrase }: { printed: string; passphrase: string },
  random: RandomBytes,
): string {
  const { conference, member, place, mark } = facts;
  const [salt, nonce] = [random(saltLength), random(nonceLength)];
  const sealed = sealing({ ...facts, salt: bytesToHex(salt), nonce: bytesToHex(nonce) }, passphrase);
  const file: ShareFile = {
    format: sealedFormat.shape.format.value,
    conference,
    member,
    place,
    mark,
    salt: bytesToHex(salt),
    nonce: bytesToHex(nonce),
    sealed: bytesToHex(sealed.encrypt(utf8ToBytes(printed))),
  };
  return `${JSON.stringify({ ...file, sha256: checksumOf(file) }, null, 2)}\n`;
}

/** Reads a file without opening it; tells one that is broken from one that never was ours. */
export function readShareFile(text: string): Result<ShareFile, ShareFileFault> {
  const claims = text.includes(sealedFormat.shape.format.value);
  const read = fileFormat.safeParse(parseJson(text));
  if (!read.success) return err({ code: claims ? 'broken' : 'not-a-share-file' });
  const { sha256, ...file } = read.data;
  return checksumOf(file) === sha256 ? ok(file) : err({ code: 'broken' });
}

/** The secret in the file; refused with any passphrase but the very one. Takes about a second. */
export function openShareFile(
  file: ShareFile,
  passphrase: string,
): Result<ShareSecret, { code: 'wrong-passphrase' }> {
  const secret = readShareSecret(opened(file, passphrase) ?? '');
  return secret.ok ? secret : err({ code: 'wrong-passphrase' });
}

/** The cipher throws where a single bit of the text, or of whose it is, is another. */
function opened(file: ShareFile, passphrase: string): string | undefined {
  try {
    return bytesToUtf8(sealing(file, passphrase).decrypt(hexToBytes(file.sealed)));
  } catch {
    return undefined;
  }
}

/** Keyboards write Vietnamese letters and spaces in more than one way: `squash` makes them one. */
function sealing(file: ShareFileFacts & { salt: string; nonce: string }, passphrase: string) {
  const { conference, member, place, mark, salt, nonce } = file;
  const key = scrypt(utf8ToBytes(squash(passphrase)), hexToBytes(salt), { ...work, dkLen: 32 });
  const whose = utf8ToBytes(JSON.stringify([conference, member, place, mark]));
  return xchacha20poly1305(key, hexToBytes(nonce), whose);
}

function checksumOf(file: ShareFile): string {
  const { format, conference, member, place, mark, salt, nonce, sealed } = file;
  return sha256Hex(JSON.stringify([format, conference, member, place, mark, salt, nonce, sealed]));
}

import { sha256OfText } from '@/ballot-box/protocol/digest';
import { levels } from '@/domain/ballot/level';
import type { RowMark } from '../ballot-in-hand';

const nonceLength = 12;

/**
 * The rows of an unfinished ballot, encrypted under the card's secret: whoever finds the tablet's storage learns neither
 * the card nor a mark. Null where the browser has no cipher.
 */
export async function encryptDraft(rows: readonly RowMark[], secret: bigint): Promise<string | null> {
  const key = await keyOf(secret);
  if (!key) return null;
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const text = new TextEncoder().encode(JSON.stringify(rows));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, text));
  return btoa(String.fromCharCode(...nonce, ...sealed));
}

/** The rows again, with the same card; null with any other. */
export async function decryptDraft(draft: string, secret: bigint): Promise<RowMark[] | null> {
  const key = await keyOf(secret);
  if (!key) return null;
  try {
    const bytes = Uint8Array.from(atob(draft), (character) => character.charCodeAt(0));
    const iv = bytes.slice(0, nonceLength);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(nonceLength));
    const rows: unknown = JSON.parse(new TextDecoder().decode(text));
    return Array.isArray(rows) && rows.every(isRowMark) ? rows : null;
  } catch {
    return null;
  }
}

function isRowMark(value: unknown): value is RowMark {
  return value === null || value === 'blank' || levels.some((level) => level === value);
}

async function keyOf(secret: bigint): Promise<CryptoKey | null> {
  // Browsers offer `subtle` to secure pages alone, though the types say always.
  if (!('subtle' in crypto) || crypto.subtle === undefined) return null;
  const bytes = new Uint8Array(sha256OfText(`tn96-draft|${secret}`));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

import 'server-only';
import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal of bytes, or of a text as UTF-8, by OpenSSL: a hundred times faster than in plain TypeScript. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

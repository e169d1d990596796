import { sha256Base64 } from './digest';
import { trackerOf } from './tracker';

/**
 * Mã lần tạo khóa: eight signs that tell one ceremony from another, on every slip and on the console. A slip of a
 * discarded ceremony is known by it. Says nothing of any secret.
 */
export function ceremonyMark(certs: readonly string[]): string {
  return trackerOf(sha256Base64(certs.join('\n'))).code;
}

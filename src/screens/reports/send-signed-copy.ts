import { mostSignedMegabytes } from '@/domain/minutes/issued-paper';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { Refusal } from '../hall/use-refusal-sentence';

/** Sends a signed copy whole. What the server says about the file comes back as it is. */
export async function sendSignedCopy(address: string, file: File): Promise<Result<null, Refusal>> {
  const megabytes = mostSignedMegabytes;
  const tooLarge = err({ code: 'file-too-large' as const, megabytes });
  if (file.size === 0) return err({ code: 'file-empty' });
  if (file.size > megabytes * 1024 * 1024) return tooLarge;
  const answer = await fetch(`${address}?name=${encodeURIComponent(file.name)}`, {
    method: 'PUT',
    body: file,
  }).catch(() => null);
  switch (answer?.status) {
    case 200:
      return ok(null);
    case 401:
      return err({ code: 'signed-out' });
    case 413:
      return tooLarge;
    case 422: {
      const refusal: Refusal = await answer.json();
      return err(refusal);
    }
    case 404:
      return err({ code: 'issued-paper-unknown' });
    default:
      return err({ code: 'offline' });
  }
}

import { err, ok, type Result } from '@/domain/kernel/result';
import { mostCertificateBytes } from '@/domain/minutes/issued-paper';
import type { Refusal } from '../hall/use-refusal-sentence';

/** Sends a certificate file with its passphrase, for one signature. The answer is what was signed, or the server's refusal. */
export async function sendCertificate(
  address: string,
  { file, passphrase }: { file: File; passphrase: string },
): Promise<Result<Response, Refusal>> {
  if (file.size > mostCertificateBytes) return err({ code: 'certificate-unreadable' });
  const body = new FormData();
  body.set('certificate', file);
  body.set('passphrase', passphrase);
  const answer = await fetch(address, { method: 'POST', body }).catch(() => null);
  switch (answer?.status) {
    case 200:
      return ok(answer);
    case 401:
      return err({ code: 'signed-out' });
    case 404:
      return err({ code: 'not-allowed' });
    case 413:
      return err({ code: 'certificate-unreadable' });
    case 422: {
      const refusal: Refusal = await answer.json();
      return err(refusal);
    }
    default:
      return err({ code: 'offline' });
  }
}

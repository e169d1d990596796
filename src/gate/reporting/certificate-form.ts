import 'server-only';
import { z } from 'zod';
import { err, ok, type Result } from '@/domain/kernel/result';
import { mostCertificateBytes } from '@/domain/minutes/issued-paper';
import type { CertificateFile } from '@/use-cases/reporting/sign-issued-paper';

/** The parts of the form around the file. */
const formBytes = 10_000;

const sent = z.object({ certificate: z.instanceof(File), passphrase: z.string().max(500) });

/**
 * The certificate file and passphrase of a request, for one signature: they are in the body alone, where nothing logs
 * them. The error is the status to answer with: 413 without a length or too large, 422 for anything else.
 */
export async function certificateIn(request: Request): Promise<Result<CertificateFile, 413 | 422>> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= mostCertificateBytes + formBytes)) return err(413);
  const form = await request.formData().catch(() => null);
  const parsed = sent.safeParse(form && Object.fromEntries(form));
  if (!parsed.success) return err(422);
  const { certificate, passphrase } = parsed.data;
  return ok({ bytes: new Uint8Array(await certificate.arrayBuffer()), passphrase });
}

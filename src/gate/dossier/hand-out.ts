import 'server-only';
import type { StoredFile } from '@/use-cases/dossier/stored-file';
import { disposition } from '../reporting/attachment';
import { streamOf } from '../stream-of';

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/**
 * A paper as an answer: under the type its content was found to have, which the browser must not guess again, and in
 * a sandbox where nothing in it can run or reach anything. Word is saved, the others may be shown.
 */
export function handOut({ file, pieces }: StoredFile): Response {
  return new Response(streamOf(pieces), {
    headers: {
      'content-type': mediaTypes[file.kind],
      'content-length': String(file.size),
      'content-disposition': disposition(file.name, file.kind !== 'docx'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    },
  });
}

/** There is nothing here for this reader. */
export function nothing(status = 404): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}

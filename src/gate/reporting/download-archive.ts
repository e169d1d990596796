import 'server-only';
import { catalogue } from '@/messages/catalogue';
import { eventSentence } from '@/messages/event-sentence';
import { packArchive, type PackedArchive } from '@/use-cases/reporting/pack-archive';
import type { CertificateFile } from '@/use-cases/reporting/sign-issued-paper';
import { enterConference, type Entered } from '../session/authorise';
import { archiveReaderOf } from './archive-reader';
import { streamedAttachment } from './attachment';
import { certificateIn } from './certificate-form';
import { notEntered, paperTitles, refusedAs } from './download-document';

/**
 * Answers a download of the archive, written while it is sent: 401 signed out, 404 for who does not keep it, 409 with one
 * sentence before there is one. The archive is Vietnamese whatever the screen speaks.
 */
export async function answerArchive(conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'archive.keep');
  if (!entered.ok) return notEntered(entered.error);
  const packed = await packedFor(entered.value, null);
  return packed.ok ? answerOf(packed.value) : refusedAs(packed.error.code);
}

/** The same with its list of files signed: 413 no certificate is so large, 422 with the refusal. */
export async function answerSignedArchive(request: Request, conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'archive.keep');
  if (!entered.ok) return notEntered(entered.error);
  const certificate = await certificateIn(request);
  if (!certificate.ok) return new Response(null, { status: certificate.error });
  const packed = await packedFor(entered.value, certificate.value);
  return packed.ok ? answerOf(packed.value) : Response.json(packed.error, { status: 422 });
}

async function packedFor(entered: Entered, certificate: CertificateFile | null) {
  return packArchive(entered.scope, {
    ...(await archiveReaderOf(entered)),
    titles: paperTitles,
    sentence: eventSentence(catalogue.vi),
    certificate,
  });
}

function answerOf({ pieces, unitName, heldOn }: PackedArchive): Response {
  return streamedAttachment(pieces, {
    ...{ title: 'Hồ sơ lưu trữ', unitName, heldOn, isRehearsal: false },
    ...{ mediaType: 'application/zip', extension: 'zip' },
  });
}

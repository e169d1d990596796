import 'server-only';
import { catalogue } from '@/messages/catalogue';
import { eventSentence } from '@/messages/event-sentence';
import { packArchive } from '@/use-cases/reporting/pack-archive';
import { enterConference } from '../session/authorise';
import { archiveReaderOf } from './archive-reader';
import { streamedAttachment } from './attachment';
import { paperTitles, refusedAs } from './download-document';

/**
 * Answers a download of the archive, written while it is sent: 401 signed out, 404 for who does not keep it, 409 with one
 * sentence before there is one. The archive is Vietnamese whatever the screen speaks.
 */
export async function answerArchive(conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'archive.keep');
  if (!entered.ok) return new Response(null, { status: entered.error.code === 'signed-out' ? 401 : 404 });
  const reader = await archiveReaderOf(entered.value);
  const packed = await packArchive(entered.value.scope, {
    ...reader,
    titles: paperTitles,
    sentence: eventSentence(catalogue.vi),
  });
  if (!packed.ok) return refusedAs(packed.error.code);
  const { pieces, unitName, heldOn } = packed.value;
  return streamedAttachment(pieces, {
    ...{ title: 'Hồ sơ lưu trữ', unitName, heldOn, isRehearsal: false },
    ...{ mediaType: 'application/zip', extension: 'zip' },
  });
}

import 'server-only';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { enterConference } from '../session/authorise';
import { translator } from '../session/locale';
import { streamedAttachment } from './attachment';

/** Answers a download of the package: 401 signed out, 404 for who has no part in the count, 409 before it is there. */
export async function answerPackage(conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'committee.watch');
  if (!entered.ok) return new Response(null, { status: entered.error.code === 'signed-out' ? 401 : 404 });
  const exported = await exportPackage(entered.value.scope);
  if (!exported.ok) {
    const sentence = (await translator('refusals'))(exported.error.code);
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
    return new Response(sentence, { status: 409, headers });
  }
  const { pieces, ...about } = exported.value;
  return streamedAttachment(pieces, {
    ...about,
    title: 'Gói kiểm phiếu',
    mediaType: 'application/zip',
    extension: 'zip',
  });
}

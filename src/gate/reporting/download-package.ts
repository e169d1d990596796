import 'server-only';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { enterConference } from '../session/authorise';
import { streamedAttachment } from './attachment';
import { notEntered, refusedAs } from './download-document';

/** Answers a download of the package: 401 signed out, 404 for who has no part in the count, 409 before it is there. */
export async function answerPackage(conferenceId: string): Promise<Response> {
  const entered = await enterConference(conferenceId, 'committee.watch');
  if (!entered.ok) return notEntered(entered.error);
  const exported = await exportPackage(entered.value.scope);
  if (!exported.ok) return refusedAs(exported.error.code);
  const { pieces, ...about } = exported.value;
  return streamedAttachment(pieces, {
    ...about,
    title: 'Gói kiểm phiếu',
    mediaType: 'application/zip',
    extension: 'zip',
  });
}

import 'server-only';
import { notFound } from 'next/navigation';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { showArchive } from '@/use-cases/reporting/show-archive';
import { enterConferencePage } from '../session/enter-page';
import { archiveReaderOf } from './archive-reader';

/** What the archive of a conference holds and how long it is kept; a rehearsal has none. */
export async function loadArchive(conferenceId: string) {
  const entered = await enterConferencePage(conferenceId, 'archive.keep');
  if (isRehearsal(entered.conference)) notFound();
  return showArchive(entered.scope, await archiveReaderOf(entered));
}

export type ArchiveView = Awaited<ReturnType<typeof loadArchive>>;

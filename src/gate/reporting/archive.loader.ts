import 'server-only';
import { notFound } from 'next/navigation';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { showArchive } from '@/use-cases/reporting/show-archive';
import { showDestruction } from '@/use-cases/reporting/show-destruction';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { archiveReaderOf } from './archive-reader';

/**
 * What the archive of a conference holds, how long it is kept, and its destruction. Whoever may only destroy is shown what
 * that takes; a rehearsal has no archive.
 */
export async function loadArchive(conferenceId: string) {
  const entered = await enterConferencePage(conferenceId, 'archive.destroy');
  const { account, conference, scope } = entered;
  if (isRehearsal(conference)) notFound();
  return {
    ...(await showArchive(scope, await archiveReaderOf(entered))),
    mayKeep: await mayEnter(account, conference, 'archive.keep'),
    mayIssue: await mayEnter(account, conference, 'papers.issue'),
    destruction: await showDestruction(scope),
  };
}

export type ArchiveView = Awaited<ReturnType<typeof loadArchive>>;
export type DestructionView = ArchiveView['destruction'];

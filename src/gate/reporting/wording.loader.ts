import 'server-only';
import { notFound } from 'next/navigation';
import { hasReached } from '@/domain/conference/conference';
import { wordedPapers } from '@/domain/minutes/wording';
import { showWording } from '@/use-cases/reporting/show-wording';
import { enterConferencePage } from '../session/enter-page';

/** The sentences of one paper for the officer who words them; why there are none yet, where there are none. */
export async function loadWording(conferenceId: string, paper: string) {
  const { conference, scope } = await enterConferencePage(conferenceId, 'papers.write');
  const document = wordedPapers.find((name) => name === paper);
  if (!document) notFound();
  const shown = await showWording(scope, document);
  return {
    conference: { id: conference.id },
    document,
    /** Nothing of an archive changes. */
    mayWrite: !hasReached(conference, 'archived'),
    ...(shown.ok ? { paper: shown.value, lacks: null } : { paper: null, lacks: shown.error }),
  };
}

export type WordingView = Awaited<ReturnType<typeof loadWording>>;
export type ParagraphView = NonNullable<WordingView['paper']>['paragraphs'][number];

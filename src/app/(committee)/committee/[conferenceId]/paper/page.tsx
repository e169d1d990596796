import type { Metadata } from 'next';
import { loadPaper, type PaperView } from '@/gate/paper-count/paper.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { PaperScreen } from '@/screens/committee/paper-count/paper-screen';
import { WordsProvider } from '@/screens/words-provider';
import { RefreshEvery } from '../../../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('paper'))('title') };
}

export default async function PaperPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadPaper(conferenceId);
  return (
    <WordsProvider
      {...await wordsFor([
        'common',
        'committee',
        'cards',
        'paper',
        'hall',
        'documents',
        'refusals',
        'fields',
      ])}
    >
      {isWaiting(view) && <RefreshEvery seconds={5} />}
      <PaperScreen view={view} />
    </WordsProvider>
  );
}

/** The paper lies with others: whoever counts is not disturbed, whoever waits sees when they are done. */
function isWaiting({ conference, use, forms }: PaperView): boolean {
  const isOpen =
    conference.state === 'sealed' && forms.some(({ standing }) => standing.stage !== 'confirmed');
  return use !== 'none' && isOpen && forms.every(({ own }) => own === null || own.isHandedIn);
}

import type { Metadata } from 'next';
import { loadConsole, loadTally } from '@/gate/committee/console.loader';
import { loadResultsBeside } from '@/gate/reporting/results-beside.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { TallyScreen } from '@/screens/committee/tally/tally-screen';
import { WordsProvider } from '@/screens/words-provider';
import { RefreshEvery } from '../../../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('committee'))('tally.title') };
}

export default async function TallyPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadConsole(conferenceId);
  const result = await loadTally(conferenceId);
  const isWaiting = view.conference.state === 'sealed';
  return (
    <WordsProvider {...await wordsFor(['common', 'committee', 'tally', 'hall', 'refusals', 'fields'])}>
      {isWaiting && <RefreshEvery seconds={10} />}
      <TallyScreen view={view} result={result} beside={await loadResultsBeside(conferenceId)} />
    </WordsProvider>
  );
}

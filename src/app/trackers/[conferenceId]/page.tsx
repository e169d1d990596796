import type { Metadata } from 'next';
import { loadTrackers } from '@/gate/reporting/trackers.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { TrackersScreen } from '@/screens/trackers/trackers-screen';
import { WordsProvider } from '@/screens/words-provider';
import { RefreshEvery } from '../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('verify'))('trackers.title') };
}

/** For a screen of the hall. Before the seal it asks again by itself; afterwards the list never changes. */
export default async function TrackersPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadTrackers(conferenceId);
  return (
    <WordsProvider {...await wordsFor(['common', 'verify', 'hall', 'refusals'])}>
      {view.forms === null && <RefreshEvery seconds={10} />}
      <TrackersScreen view={view} />
    </WordsProvider>
  );
}

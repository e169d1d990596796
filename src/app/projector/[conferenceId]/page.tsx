import type { Metadata } from 'next';
import { loadWall } from '@/gate/projector/wall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WallScreen } from '@/screens/projector/wall-screen';
import { WordsProvider } from '@/screens/words-provider';
import { RefreshEvery } from '../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('projector'))('title') };
}

/** The screen of the hall. It asks again on a coarse clock and shows nothing finer. */
export default async function ProjectorPage({ params }: Props) {
  const { conferenceId } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'projector', 'tally'])}>
      <WallScreen view={await loadWall(conferenceId)} />
      <RefreshEvery seconds={10} />
    </WordsProvider>
  );
}

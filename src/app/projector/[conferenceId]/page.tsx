import type { Metadata } from 'next';
import { loadWall } from '@/gate/projector/wall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { ownOrigin } from '@/gate/session/own-origin';
import { WallScreen } from '@/screens/projector/wall-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('projector'))('title') };
}

/** The screen of the hall, live from then on: turnout on a coarse clock and nothing finer. */
export default async function ProjectorPage({ params }: Props) {
  const { conferenceId } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'projector', 'tally'])}>
      <WallScreen
        first={await loadWall(conferenceId)}
        voteAddress={`${await ownOrigin()}/vote/${conferenceId}`}
      />
    </WordsProvider>
  );
}

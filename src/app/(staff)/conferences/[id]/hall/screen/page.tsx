import type { Metadata } from 'next';
import { loadWallControl } from '@/gate/projector/wall-control.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WallControlScreen } from '@/screens/hall/wall-control-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('hall'))('tabs.screen') };
}

export default async function WallControlPage({ params }: Props) {
  const { id } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'hall', 'refusals', 'fields'])}>
      <WallControlScreen conferenceId={id} view={await loadWallControl(id)} />
    </WordsProvider>
  );
}

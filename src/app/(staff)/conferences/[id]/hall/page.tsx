import type { Metadata } from 'next';
import { loadHall } from '@/gate/hall/hall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { HallOverview } from '@/screens/hall/hall-overview';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('hall'))('title') };
}

export default async function HallPage({ params }: Props) {
  const { id } = await params;
  const data = await loadHall(id);
  return (
    <WordsProvider {...await wordsFor(['common', 'hall', 'refusals', 'fields'])}>
      <HallOverview data={data} />
    </WordsProvider>
  );
}

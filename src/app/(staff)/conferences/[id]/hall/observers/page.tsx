import type { Metadata } from 'next';
import { loadObservers } from '@/gate/hall/hall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { ObserversScreen } from '@/screens/hall/observers-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('hall'))('tabs.observers') };
}

export default async function ObserversPage({ params }: Props) {
  const { id } = await params;
  const data = await loadObservers(id);
  return (
    <WordsProvider {...await wordsFor(['common', 'hall', 'refusals', 'fields'])}>
      <ObserversScreen conferenceId={id} data={data} />
    </WordsProvider>
  );
}

import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadHistory } from '@/gate/setup/conference.loader';
import { HistoryScreen } from '@/screens/setup/history-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('history'))('title') };
}

export default async function HistoryPage({ params }: Props) {
  const words = await wordsFor(['common', 'setup', 'conferences', 'forms', 'history', 'documents']);
  return (
    <WordsProvider {...words}>
      <HistoryScreen {...await loadHistory((await params).id)} />
    </WordsProvider>
  );
}

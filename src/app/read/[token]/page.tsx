import type { Metadata } from 'next';
import { loadReading } from '@/gate/dossier/reading.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { ReadingScreen } from '@/screens/dossier/reader/reading-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The address opens the dossiers: it goes to nobody else, and to no search engine.
  const title = (await translator('reading'))('pageTitle');
  return { title, referrer: 'no-referrer', robots: { index: false, follow: false } };
}

export default async function ReadPage({ params }: Props) {
  const { token } = await params;
  const data = await loadReading(token);
  return (
    <WordsProvider {...await wordsFor(['common', 'reading', 'refusals'])}>
      <ReadingScreen token={token} data={data} />
    </WordsProvider>
  );
}

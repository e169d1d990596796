import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadSitting } from '@/gate/setup/sitting.loader';
import { SittingScreen } from '@/screens/setup/sitting-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('sitting'))('title') };
}

export default async function SittingPage({ params }: Props) {
  const view = await loadSitting((await params).id);
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'sitting', 'forms', 'refusals'])}>
      <SittingScreen view={view} />
    </WordsProvider>
  );
}

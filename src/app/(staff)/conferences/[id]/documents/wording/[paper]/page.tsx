import type { Metadata } from 'next';
import { loadWording } from '@/gate/reporting/wording.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordingScreen } from '@/screens/reports/wording-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string; paper: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('wording'))('open') };
}

export default async function WordingPage({ params }: Props) {
  const { id, paper } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'documents', 'wording', 'refusals', 'fields'])}>
      <WordingScreen view={await loadWording(id, paper)} />
    </WordsProvider>
  );
}

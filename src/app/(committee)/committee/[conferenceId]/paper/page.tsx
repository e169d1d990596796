import type { Metadata } from 'next';
import { loadPaper } from '@/gate/paper-count/paper.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { PaperScreen } from '@/screens/committee/paper-count/paper-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('paper'))('title') };
}

export default async function PaperPage({ params }: Props) {
  const { conferenceId } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'committee', 'paper', 'documents', 'refusals', 'fields'])}>
      <PaperScreen view={await loadPaper(conferenceId)} />
    </WordsProvider>
  );
}

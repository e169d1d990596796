import type { Metadata } from 'next';
import { loadResults } from '@/gate/reporting/results.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { DocumentsScreen } from '@/screens/reports/documents-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('documents'))('title') };
}

export default async function DocumentsPage({ params }: Props) {
  const { id } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'documents', 'tally', 'refusals', 'fields'])}>
      <DocumentsScreen view={await loadResults(id)} />
    </WordsProvider>
  );
}

import type { Metadata } from 'next';
import { loadResultsBeside } from '@/gate/reporting/results-beside.loader';
import { loadResults } from '@/gate/reporting/results.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { DocumentsDesk } from './documents-desk';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('documents'))('title') };
}

export default async function DocumentsPage({ params }: Props) {
  const { id } = await params;
  return (
    <WordsProvider
      {...await wordsFor(['common', 'documents', 'issuing', 'wording', 'tally', 'refusals', 'fields'])}
    >
      <DocumentsDesk view={await loadResults(id)} beside={await loadResultsBeside(id)} />
    </WordsProvider>
  );
}

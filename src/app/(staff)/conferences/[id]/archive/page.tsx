import type { Metadata } from 'next';
import { loadArchive } from '@/gate/reporting/archive.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { ArchiveScreen } from '@/screens/reports/archive-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('archive'))('title') };
}

export default async function ArchivePage({ params }: Props) {
  const words = await wordsFor(['common', 'archive', 'issuing', 'documents', 'refusals', 'fields']);
  return (
    <WordsProvider {...words}>
      <ArchiveScreen view={await loadArchive((await params).id)} />
    </WordsProvider>
  );
}

import type { Metadata } from 'next';
import { loadImport } from '@/gate/people/people.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { Import } from '../../lists';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('importing'))('title.subjects') };
}

export default async function ImportSubjectsPage({ params }: Props) {
  const view = await loadImport((await params).id, 'subjects');
  return (
    <WordsProvider {...await wordsFor(['common', 'people', 'importing', 'refusals', 'fields'])}>
      <Import view={view} />
    </WordsProvider>
  );
}

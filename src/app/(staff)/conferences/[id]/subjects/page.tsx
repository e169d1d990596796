import type { Metadata } from 'next';
import { loadSubjects } from '@/gate/people/people.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { Subjects } from '../lists';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('people'))('subjects.title') };
}

export default async function SubjectsPage({ params }: Props) {
  const view = await loadSubjects((await params).id);
  return (
    <WordsProvider {...await wordsFor(['common', 'people', 'refusals', 'fields'])}>
      <Subjects view={view} />
    </WordsProvider>
  );
}

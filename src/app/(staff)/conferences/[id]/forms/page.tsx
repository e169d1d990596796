import type { Metadata } from 'next';
import { loadLists } from '@/gate/people/people.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { Forms } from '../lists';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('forms'))('title') };
}

export default async function FormsPage({ params }: Props) {
  const view = await loadLists((await params).id);
  return (
    <WordsProvider {...await wordsFor(['common', 'people', 'forms', 'refusals', 'fields'])}>
      <Forms view={view} />
    </WordsProvider>
  );
}

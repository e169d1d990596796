import type { Metadata } from 'next';
import { loadRollCheck } from '@/gate/electorate/electorate.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';
import { Electorate } from '../lists';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('electorate'))('title') };
}

export default async function ElectoratePage({ params }: Props) {
  const view = await loadRollCheck((await params).id);
  return (
    <WordsProvider {...await wordsFor(['common', 'electorate', 'people', 'refusals', 'fields'])}>
      <Electorate view={view} />
    </WordsProvider>
  );
}

import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadCopySources } from '@/gate/setup/conferences.loader';
import { WordsProvider } from '@/screens/words-provider';
import { CopyConference } from './copy-conference';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('copying'))('title') };
}

export default async function CopyConferencePage() {
  const data = await loadCopySources();
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'conferences', 'copying', 'refusals', 'fields'])}>
      <CopyConference {...data} />
    </WordsProvider>
  );
}

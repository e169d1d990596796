import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { HelpScreen } from '@/screens/help/help-screen';
import { WordsProvider } from '@/screens/words-provider';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('help'))('title') };
}

/** For everybody: it says nothing of any conference. */
export default async function HelpPage() {
  return (
    <WordsProvider {...await wordsFor(['common', 'help', 'verify'])}>
      <HelpScreen />
    </WordsProvider>
  );
}

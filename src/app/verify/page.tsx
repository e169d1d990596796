import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { VerifyScreen } from '@/screens/verify/verify-screen';
import { WordsProvider } from '@/screens/words-provider';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('verify'))('title') };
}

/** For everybody: nothing is asked of the server once the page is there. */
export default async function VerifyPage() {
  return (
    <WordsProvider {...await wordsFor(['common', 'verify', 'issuing'])}>
      <VerifyScreen />
    </WordsProvider>
  );
}

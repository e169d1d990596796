import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadTrust } from '@/gate/session/trust.loader';
import { TrustScreen } from '@/screens/trust/trust-screen';
import { WordsProvider } from '@/screens/words-provider';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('trust'))('title') };
}

export default async function TrustPage() {
  const words = await wordsFor(['common', 'trust']);
  return (
    <WordsProvider {...words}>
      <TrustScreen view={loadTrust()} />
    </WordsProvider>
  );
}

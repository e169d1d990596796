import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadRules } from '@/gate/setup/rules.loader';
import { RulesScreen } from '@/screens/setup/rules-screen';
import { WordsProvider } from '@/screens/words-provider';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('rules'))('title') };
}

export default async function RulesPage() {
  const data = await loadRules();
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'rules'])}>
      <RulesScreen {...data} />
    </WordsProvider>
  );
}

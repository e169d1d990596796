import type { ReactNode } from 'react';
import { wordsFor } from '@/gate/session/locale';
import { WordsProvider } from '@/screens/words-provider';

/** The words of the pages about templates. */
export async function TemplateWords({ children }: { children: ReactNode }) {
  const words = await wordsFor(['common', 'setup', 'electorate', 'people', 'refusals', 'fields']);
  return <WordsProvider {...words}>{children}</WordsProvider>;
}

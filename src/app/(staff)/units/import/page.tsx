import type { Metadata } from 'next';
import { translator, wordsFor } from '@/gate/session/locale';
import { loadUnitsImport } from '@/gate/units/unit-tree.loader';
import { WordsProvider } from '@/screens/words-provider';
import { UnitsImport } from './units-import';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('importing'))('title.units') };
}

export default async function UnitsImportPage() {
  const view = await loadUnitsImport();
  return (
    <WordsProvider
      {...await wordsFor(['common', 'people', 'importing', 'refusals', 'fields', 'setup', 'units', 'plans'])}
    >
      <UnitsImport view={view} />
    </WordsProvider>
  );
}

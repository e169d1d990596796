import type { Metadata } from 'next';
import { loadDossiers } from '@/gate/dossier/dossiers.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { DossiersScreen } from '@/screens/dossier/dossiers-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('dossier'))('title') };
}

export default async function DossiersPage({ params }: Props) {
  const { id } = await params;
  return (
    <WordsProvider {...await wordsFor(['common', 'setup', 'dossier', 'refusals', 'fields'])}>
      <DossiersScreen view={await loadDossiers(id)} />
    </WordsProvider>
  );
}

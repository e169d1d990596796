import type { Metadata } from 'next';
import { loadMinutes } from '@/gate/reporting/results.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { MinutesScreen } from '@/screens/committee/minutes/minutes-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('committee'))('minutes.title') };
}

export default async function MinutesPage({ params }: Props) {
  const { conferenceId } = await params;
  const words = await wordsFor(['common', 'committee', 'documents', 'verify', 'refusals', 'fields']);
  return (
    <WordsProvider {...words}>
      <MinutesScreen view={await loadMinutes(conferenceId)} />
    </WordsProvider>
  );
}

import type { Metadata } from 'next';
import { loadCommittee } from '@/gate/hall/hall.loader';
import { translator, wordsFor } from '@/gate/session/locale';
import { CommitteeScreen } from '@/screens/hall/committee-screen';
import { WordsProvider } from '@/screens/words-provider';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('hall'))('tabs.committee') };
}

export default async function BallotCommitteePage({ params }: Props) {
  const { id } = await params;
  const data = await loadCommittee(id);
  return (
    <WordsProvider {...await wordsFor(['common', 'hall', 'refusals', 'fields'])}>
      <CommitteeScreen conferenceId={id} data={data} />
    </WordsProvider>
  );
}

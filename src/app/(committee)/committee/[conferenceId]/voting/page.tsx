import type { Metadata } from 'next';
import { loadConsole } from '@/gate/committee/console.loader';
import { translator } from '@/gate/session/locale';
import { ownOrigin } from '@/gate/session/own-origin';
import { loadTablets } from '@/gate/tablets/tablets.loader';
import { VotingScreen } from '@/screens/committee/voting/voting-screen';
import { RefreshEvery } from '../../../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('committee'))('voting.title') };
}

export default async function VotingPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadConsole(conferenceId);
  return (
    <>
      {view.conference.state === 'voting' && <RefreshEvery seconds={5} />}
      {view.conference.state === 'in-session' && <RefreshEvery seconds={30} />}
      <VotingScreen
        view={view}
        voteAddress={`${await ownOrigin()}/vote/${conferenceId}`}
        tablets={await loadTablets(conferenceId)}
      />
    </>
  );
}

import type { Metadata } from 'next';
import { loadOpeningProgress } from '@/gate/committee/ceremony.loader';
import { loadConsole, loadOpening } from '@/gate/committee/console.loader';
import { loadTest } from '@/gate/committee/test.loader';
import { translator } from '@/gate/session/locale';
import { ownOrigin } from '@/gate/session/own-origin';
import { TestScreen } from '@/screens/committee/test/test-screen';
import { RefreshEvery } from '../../../../_parts/refresh-every';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('ceremony'))('test.title') };
}

export default async function TestPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadConsole(conferenceId);
  const test = await loadTest(conferenceId);
  const progress = await loadOpeningProgress(conferenceId, 'test');
  const opening = view.me && (await loadOpening(conferenceId, 'test'));
  const isWaiting = test.state === 'open' || (view.me === null && test.state === 'sealed');
  return (
    <>
      {isWaiting && <RefreshEvery seconds={5} />}
      <TestScreen
        view={view}
        test={test}
        progress={progress}
        opening={opening}
        voteAddress={`${await ownOrigin()}/vote/${conferenceId}`}
      />
    </>
  );
}

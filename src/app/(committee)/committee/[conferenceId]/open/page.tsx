import type { Metadata } from 'next';
import { loadOpeningProgress } from '@/gate/committee/ceremony.loader';
import { loadConsole, loadOpening } from '@/gate/committee/console.loader';
import { translator } from '@/gate/session/locale';
import { RefreshEvery } from '../../../../_parts/refresh-every';
import { Opening } from './opening';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('ceremony'))('open.title') };
}

export default async function OpenPage({ params }: Props) {
  const { conferenceId } = await params;
  const view = await loadConsole(conferenceId);
  const progress = await loadOpeningProgress(conferenceId);
  const opening = view.me && (await loadOpening(conferenceId));
  const isUnderWay = view.conference.state === 'sealed' && !progress?.isOpened;
  return (
    <>
      {isUnderWay && <RefreshEvery seconds={view.me ? 10 : 5} />}
      <Opening view={view} progress={progress} opening={opening} />
    </>
  );
}

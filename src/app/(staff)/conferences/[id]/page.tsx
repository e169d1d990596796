import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadOverview } from '@/gate/setup/conference.loader';
import { Overview } from './overview';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('setup'))('nav.overview') };
}

export default async function OverviewPage({ params }: Props) {
  return <Overview data={await loadOverview((await params).id)} />;
}

import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadOverview } from '@/gate/setup/conference.loader';
import { OverviewScreen } from '@/screens/setup/overview-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('setup'))('nav.overview') };
}

export default async function OverviewPage({ params }: Props) {
  return <OverviewScreen data={await loadOverview((await params).id)} />;
}

import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadHistory } from '@/gate/setup/conference.loader';
import { HistoryScreen } from '@/screens/setup/history-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('history'))('title') };
}

export default async function HistoryPage({ params }: Props) {
  return <HistoryScreen {...await loadHistory((await params).id)} />;
}

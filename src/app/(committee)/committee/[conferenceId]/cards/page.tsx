import type { Metadata } from 'next';
import { loadConsole } from '@/gate/committee/console.loader';
import { translator } from '@/gate/session/locale';
import { CardsScreen } from '@/screens/committee/cards/cards-screen';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('cards'))('title') };
}

export default async function CardsPage({ params }: Props) {
  const { conferenceId } = await params;
  return <CardsScreen view={await loadConsole(conferenceId)} />;
}

import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadDetails } from '@/gate/setup/conference.loader';
import { ConferenceDetailsScreen } from '@/screens/setup/conference-details-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('setup'))('nav.details') };
}

export default async function DetailsPage({ params }: Props) {
  return <ConferenceDetailsScreen data={await loadDetails((await params).id)} />;
}

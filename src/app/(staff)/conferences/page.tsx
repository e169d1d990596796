import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadConferences } from '@/gate/setup/conferences.loader';
import { ConferenceListScreen } from '@/screens/setup/conference-list-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('conferences'))('title') };
}

export default async function ConferencesPage() {
  return <ConferenceListScreen {...await loadConferences()} />;
}

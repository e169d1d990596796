import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadOrganisationChoices } from '@/gate/setup/conferences.loader';
import { NewConference } from './new-conference';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('conferences'))('newTitle') };
}

export default async function NewConferencePage() {
  return <NewConference {...await loadOrganisationChoices()} />;
}

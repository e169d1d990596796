import type { Metadata } from 'next';
import { loadKeys } from '@/gate/committee/ceremony.loader';
import { loadConsole } from '@/gate/committee/console.loader';
import { translator } from '@/gate/session/locale';
import { KeysScreen } from '@/screens/committee/keys/keys-screen';

type Props = { params: Promise<{ conferenceId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('ceremony'))('keys.title') };
}

export default async function KeysPage({ params }: Props) {
  const { conferenceId } = await params;
  return <KeysScreen view={await loadConsole(conferenceId)} keys={await loadKeys(conferenceId)} />;
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentLocale, translator } from '@/gate/session/locale';
import { loadOpenVotes } from '@/gate/voting/vote.loader';
import { catalogue } from '@/messages/catalogue';
import { ChooseScreen } from '@/screens/tablet/choose-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('tablet'))('pageTitle') };
}

type Search = Promise<{ choose?: string | string[] }>;

export default async function ChooseConferencePage({ searchParams }: { searchParams: Search }) {
  const votes = await loadOpenVotes();
  const again = (await searchParams).choose !== undefined;
  const [only, another] = votes;
  if (only && !another && !again) redirect(`/vote/${only.id}`);
  return <ChooseScreen votes={votes} again={again} words={catalogue[await currentLocale()].tablet} />;
}

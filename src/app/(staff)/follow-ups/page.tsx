import type { Metadata } from 'next';
import { loadFollowUps } from '@/gate/follow-up/follow-up.loader';
import { translator } from '@/gate/session/locale';
import { FollowUpScreen } from '@/screens/follow-up/follow-up-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('followUp'))('title') };
}

export default async function FollowUpsPage() {
  return <FollowUpScreen {...await loadFollowUps()} />;
}

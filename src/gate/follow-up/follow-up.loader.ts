import 'server-only';
import { notFound } from 'next/navigation';
import { showFollowUps } from '@/use-cases/follow-up/show-follow-ups';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';
import { whoOf } from '../setup/conferences.loader';

/** The register of the units the signed-in person keeps it for. */
export async function loadFollowUps() {
  const account = await requireAccount();
  const reach = await reachFor(account, 'follow-up.keep');
  if (reach.length === 0) notFound();
  return { who: whoOf(account), people: await showFollowUps(reach) };
}

export type FollowUpView = Awaited<ReturnType<typeof loadFollowUps>>['people'][number];

import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { followUp as words } from '@/messages/vi/follow-up';
import { exportFollowUps } from '@/use-cases/follow-up/export-follow-ups';
import { showFollowUps } from '@/use-cases/follow-up/show-follow-ups';
import { attachment } from '../reporting/attachment';
import { reachFor } from '../session/authorise';
import { currentAccount } from '../session/current-account';
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

const wantedFormat = z.enum(['docx', 'pdf', 'xlsx']);

/** The register as a file, in Vietnamese as all papers are: 401 signed out, 404 for who keeps none or another format. */
export async function answerFollowUps(asked: string): Promise<Response> {
  const account = await currentAccount();
  if (!account) return new Response(null, { status: 401 });
  const reach = await reachFor(account, 'follow-up.keep');
  const format = wantedFormat.safeParse(asked);
  if (reach.length === 0 || !format.success) return new Response(null, { status: 404 });
  const actor = { userId: account.id, name: account.fullName };
  const file = await exportFollowUps(actor, reach, { format: format.data, words });
  return attachment({
    ...file,
    title: 'Sổ theo dõi xử lý',
    unitName: account.fullName,
    heldOn: vietnamDay(now()),
    isRehearsal: false,
  });
}

import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { exportRegister } from '@/use-cases/reporting/export-register';
import { showRegister } from '@/use-cases/reporting/show-register';
import { reachFor } from '../session/authorise';
import { currentAccount } from '../session/current-account';
import { requireAccount } from '../session/home';
import { whoOf } from '../setup/conferences.loader';
import { attachment } from './attachment';
import { paperTitles } from './download-document';

const wanted = z.coerce.number().int().min(2000).max(2999);

/** Sổ văn bản đi of the signed-in person's units, of one year. */
export async function loadRegister(asked: string | undefined) {
  const account = await requireAccount();
  const reach = await reachFor(account, 'papers.register');
  if (reach.length === 0) notFound();
  const year = yearOf(asked);
  return { who: whoOf(account), ...(await showRegister(reach, year)) };
}

export type RegisterView = Awaited<ReturnType<typeof loadRegister>>;

/** The same as a workbook: 401 signed out, 404 for who keeps no register. */
export async function answerRegister(asked: string | undefined): Promise<Response> {
  const account = await currentAccount();
  if (!account) return new Response(null, { status: 401 });
  const reach = await reachFor(account, 'papers.register');
  if (reach.length === 0) return new Response(null, { status: 404 });
  const year = yearOf(asked);
  const actor = { userId: account.id, name: account.fullName };
  const file = await exportRegister(actor, reach, { year, titles: paperTitles });
  const day = vietnamDay(now());
  return attachment({
    ...file,
    title: `Sổ văn bản đi năm ${year}`,
    unitName: account.fullName,
    heldOn: day,
    isRehearsal: false,
  });
}

function yearOf(asked: string | undefined): number {
  const parsed = wanted.safeParse(asked);
  return parsed.success ? parsed.data : Number(vietnamDay(now()).slice(0, 4));
}

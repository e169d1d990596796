import { readFileSync } from 'node:fs';
import { prisma } from '@/data/client';
import { btctw, camau, qltt, thads, vinhphuc, type ConferencePlan } from '../../prisma/demo/conference-plans';
import type { Account } from './a-unit';

/** Somebody of the demonstration, as the start prints them. */
export function demoAccount(username: string): Account {
  const accounts: Account[] = JSON.parse(readFileSync('prisma/demo-accounts.json', 'utf8'));
  const account = accounts.find((one) => one.username === username);
  if (!account) throw new Error(`There is no demo account ${username}.`);
  return account;
}

const plans = { vinhphuc, thads, qltt, btctw, camau };

/** The conferences of the demonstration: a draft, one in session, one voting, one announced, one archived. */
export type DemoConference = keyof typeof plans;

/** Where a demo conference is. */
export async function demoConferenceId(which: DemoConference): Promise<string> {
  const plan: ConferencePlan = plans[which];
  const found = await prisma().conference.findFirstOrThrow({ where: { name: plan.details.name } });
  return found.id;
}

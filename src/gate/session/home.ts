import 'server-only';
import { redirect } from 'next/navigation';
import type { Account } from '@/domain/organisation/account';
import { currentAccount } from './current-account';

/** Where this person's work begins. */
export async function homeOfAccount(): Promise<string> {
  const account = await currentAccount();
  if (!account) return '/sign-in';
  const seat = account.grants.find((grant) => grant.role === 'committee' && grant.conferenceId !== null);
  if (seat) return `/committee/${seat.conferenceId}`;
  const watch = account.grants.find((grant) => grant.role === 'observer' && grant.conferenceId !== null);
  if (watch) return `/committee/${watch.conferenceId}`;
  const isOnlyAuthority = account.grants.every((grant) => grant.role === 'authority');
  return isOnlyAuthority ? '/oversight' : '/conferences';
}

/** The signed-in person, or the sign-in page. For pages and layouts. */
export async function requireAccount(): Promise<Account> {
  return (await currentAccount()) ?? redirect('/sign-in');
}

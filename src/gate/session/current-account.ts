import 'server-only';
import { getServerSession } from 'next-auth';
import { z } from 'zod';
import type { Account } from '@/domain/organisation/account';
import { whoseSession } from '@/use-cases/session/whose-session';
import { authOptions } from './auth-options';

const signedIn = z.object({ sessionId: z.uuid() });

/** Who is asking: the account of a live session, or null. */
export async function currentAccount(): Promise<Account | null> {
  const session = signedIn.safeParse(await getServerSession(authOptions));
  return session.success ? whoseSession(session.data.sessionId) : null;
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { accountOfSession, openSession } from '@/data/account-repository';
import { recordEvent } from '@/data/audit-log';
import { checkPassword, type PasswordRefusal } from '@/data/password-check';
import { transaction } from '@/data/transaction';
import type { UserId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';

/** How long a signed-in session lasts: a conference day. */
const sessionHours = 12;

/** Checks the password and opens a session; refuses as `checkPassword` does. Not idempotent. */
export async function signIn(command: {
  username: string;
  password: string;
}): Promise<Result<{ sessionId: string; userId: UserId; fullName: string }, PasswordRefusal>> {
  const known = await checkPassword(command.username, command.password);
  if (!known.ok) return known;
  const { id: userId } = known.value;
  const at = now();
  return transaction(async (tx) => {
    const sessionId = randomUUID();
    const expiresAt = new Date(at.getTime() + sessionHours * 3_600_000);
    await openSession(tx, { id: sessionId, userId, createdAt: at, expiresAt });
    const account = await accountOfSession(tx, sessionId, at);
    if (!account) throw new Error('A session just opened cannot be found.');
    const actor = { userId: account.id, name: account.fullName };
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'signed-in' });
    return ok({ sessionId, userId: account.id, fullName: account.fullName });
  });
}

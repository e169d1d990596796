import 'server-only';
import { randomUUID } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import {
  accountOfSession,
  countSignInFailure,
  credentialsOf,
  forgetSignInFailures,
  openSession,
  signInFailuresOf,
} from '@/data/account-repository';
import { recordEvent } from '@/data/audit-log';
import { reading, transaction } from '@/data/transaction';
import type { UserId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { nfc } from '@/lib/text/vietnamese';

export type SignInRefusal = { code: 'wrong-password' } | { code: 'too-many-tries'; waitMinutes: number };

/** How long a signed-in session lasts: a conference day. */
const sessionHours = 12;
const freeTries = 5;
const waitMinutes = 5;

/** A hash no password fits, so that an unknown name takes as long as a wrong password. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Checks the password (argon2id) and opens a session. After five failures the name waits five minutes. Not idempotent. */
export async function signIn(command: {
  username: string;
  password: string;
}): Promise<Result<{ sessionId: string; userId: UserId; fullName: string }, SignInRefusal>> {
  const at = now();
  const { failures, known } = await reading(async (tx) => ({
    failures: await signInFailuresOf(tx, command.username),
    known: await credentialsOf(tx, command.username),
  }));
  if (failures && failures.count >= freeTries) {
    const elapsed = at.getTime() - failures.lastAt.getTime();
    const left = waitMinutes * 60_000 - elapsed;
    if (left > 0) return err({ code: 'too-many-tries', waitMinutes: Math.ceil(left / 60_000) });
  }

  const fits = await verify(known?.passwordHash ?? nobody, nfc(command.password));
  if (!known || !fits) {
    await transaction(async (tx) => ok(await countSignInFailure(tx, command.username, at)));
    return err({ code: 'wrong-password' });
  }

  return transaction(async (tx) => {
    const sessionId = randomUUID();
    const expiresAt = new Date(at.getTime() + sessionHours * 3_600_000);
    await forgetSignInFailures(tx, command.username);
    await openSession(tx, { id: sessionId, userId: known.id, createdAt: at, expiresAt });
    const account = await accountOfSession(tx, sessionId, at);
    if (!account) throw new Error('A session just opened cannot be found.');
    const actor = { userId: account.id, name: account.fullName };
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'signed-in' });
    return ok({ sessionId, userId: account.id, fullName: account.fullName });
  });
}

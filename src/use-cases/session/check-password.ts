import 'server-only';
import { verify } from '@node-rs/argon2';
import {
  countSignInFailure,
  credentialsOf,
  forgetSignInFailures,
  signInFailuresOf,
  type Credentials,
} from '@/data/account-repository';
import { reading, transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { nfc } from '@/lib/text/vietnamese';

export type PasswordRefusal = { code: 'wrong-password' } | { code: 'too-many-tries'; waitMinutes: number };

const freeTries = 5;
const waitMinutes = 5;

/** A hash no password fits, so that an unknown name takes as long as a wrong password. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/**
 * Checks a name's password (argon2id), wherever one is typed. After five failures in a row the name waits five minutes,
 * also for the right one; a right one forgets the failures. Takes no transaction: the check takes its time.
 */
export async function checkPassword(
  username: string,
  password: string,
): Promise<Result<Credentials, PasswordRefusal>> {
  const at = now();
  const { failures, known } = await reading(async (tx) => ({
    failures: await signInFailuresOf(tx, username),
    known: await credentialsOf(tx, username),
  }));
  if (failures && failures.count >= freeTries) {
    const left = waitMinutes * 60_000 - (at.getTime() - failures.lastAt.getTime());
    if (left > 0) return err({ code: 'too-many-tries', waitMinutes: Math.ceil(left / 60_000) });
  }
  const fits = await verify(known?.passwordHash ?? nobody, nfc(password));
  if (!known || !fits) {
    await transaction(async (tx) => ok(await countSignInFailure(tx, username, at)));
    return err({ code: 'wrong-password' });
  }
  if (failures) await transaction(async (tx) => ok(await forgetSignInFailures(tx, username)));
  return ok(known);
}

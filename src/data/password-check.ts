import 'server-only';
import { verify } from '@node-rs/argon2';
import { err, ok, type Result } from '@/domain/kernel/result';
import { minutesToWait } from '@/domain/organisation/password-tries';
import { now } from '@/lib/clock';
import { nfc } from '@/lib/text/vietnamese';
import {
  countSignInFailure,
  credentialsOf,
  forgetSignInFailures,
  signInFailuresOf,
  type Credentials,
} from './account-repository';
import { reading, transaction } from './transaction';

export type PasswordRefusal = { code: 'wrong-password' } | { code: 'too-many-tries'; waitMinutes: number };

/** A hash no password fits, so that an unknown name takes as long as a wrong password. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/**
 * Checks a name's password (argon2id), wherever one is typed, and counts the failures of the name: whoever has to wait is
 * refused with the right one too, and a right one forgets them. Takes no transaction: the check takes its time.
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
  const waitMinutes = minutesToWait(failures, at);
  if (waitMinutes > 0) return err({ code: 'too-many-tries', waitMinutes });
  const fits = await verify(known?.passwordHash ?? nobody, nfc(password));
  if (!known || !fits) {
    await transaction(async (tx) => ok(await countSignInFailure(tx, username, at)));
    return err({ code: 'wrong-password' });
  }
  if (failures) await transaction(async (tx) => ok(await forgetSignInFailures(tx, username)));
  return ok(known);
}

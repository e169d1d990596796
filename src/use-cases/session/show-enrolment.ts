import 'server-only';
import { enrolmentByHash, type Enrolment, type EnrolmentTarget } from '@/data/account-repository';
import { reading, type Tx } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { sha256Hex } from '@/lib/sha256-hex';
import { suggestUsername } from './suggest-username';

export type EnrolmentRefusal =
  { code: 'enrolment-unknown' } | { code: 'enrolment-used' } | { code: 'enrolment-expired' };

export type OpenEnrolment = {
  kind: EnrolmentTarget['kind'];
  fullName: string;
  conferenceName: string;
  username: string;
  /** The person has an account: the link sets a new passphrase, and the user name stays. */
  hasAccount: boolean;
};

/** Whom a one-time link is for, while it works. */
export async function showEnrolment(token: string): Promise<Result<OpenEnrolment, EnrolmentRefusal>> {
  return reading(async (tx) => {
    const found = await openEnrolment(tx, token);
    if (!found.ok) return found;
    const { target, fullName, conferenceName, account } = found.value;
    return ok({
      kind: target.kind,
      fullName,
      conferenceName,
      username: account?.username ?? (await suggestUsername(tx, fullName)),
      hasAccount: account !== null,
    });
  });
}

/** The link behind this token; refused when nobody issued it, or it was used, replaced or has expired. */
export async function openEnrolment(
  tx: Tx,
  token: string,
): Promise<Result<Enrolment & { tokenHash: string }, EnrolmentRefusal>> {
  const tokenHash = sha256Hex(token);
  const found = await enrolmentByHash(tx, tokenHash);
  if (!found) return err({ code: 'enrolment-unknown' });
  if (found.usedAt) return err({ code: 'enrolment-used' });
  if (found.expiresAt <= now()) return err({ code: 'enrolment-expired' });
  return ok({ ...found, tokenHash });
}

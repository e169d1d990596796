import 'server-only';
import { hash } from '@node-rs/argon2';
import {
  claimEnrolment,
  createAccount,
  replacePassword,
  tieAccount,
  type Enrolment,
} from '@/data/account-repository';
import { recordEvent } from '@/data/audit-log';
import { reading, transaction, type Tx } from '@/data/transaction';
import type { ConferenceId, UserId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import { now } from '@/lib/clock';
import { nfc } from '@/lib/text/vietnamese';
import { openEnrolment, type EnrolmentRefusal } from './show-enrolment';

/** OWASP's smallest setting for argon2id: 19 MiB, two passes, one lane. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type Enrol = { token: string; username: string; passphrase: string };
export type EnrolRefusal = EnrolmentRefusal | { code: 'username-taken'; username: string };

/**
 * Uses a one-time link: makes the account of a committee member or observer, for that conference alone, or sets its
 * passphrase anew. Works exactly once, even for two submits at the same moment.
 */
export async function enrol(
  command: Enrol,
): Promise<Result<{ conferenceId: ConferenceId; username: string }, EnrolRefusal>> {
  // Hashing takes memory: only for a link that works, and outside the transaction.
  const known = await reading((tx) => openEnrolment(tx, command.token));
  if (!known.ok) return known;
  const passwordHash = await hash(nfc(command.passphrase), argon2id);

  return transaction(async (tx) => {
    const found = await openEnrolment(tx, command.token);
    if (!found.ok) return found;
    const { tokenHash, ...enrolment } = found.value;
    const { conferenceId, fullName } = enrolment;
    if (!(await claimEnrolment(tx, tokenHash, now()))) return err({ code: 'enrolment-used' });

    const made = enrolment.account
      ? ok({ ...enrolment.account, isNew: false })
      : await makeAccount(tx, enrolment, { username: command.username, passwordHash });
    if (!made.ok) return made;
    const { id: userId, username, isNew } = made.value;
    if (!isNew) await replacePassword(tx, userId, passwordHash, now());
    const about = { conferenceId, actor: { userId, name: fullName } };
    if (isNew) await recordEvent(tx, about, { type: 'account-created', username });
    await recordEvent(tx, about, { type: 'enrolment-used', name: fullName });
    return ok({ conferenceId, username });
  });
}

async function makeAccount(
  tx: Tx,
  { target, conferenceId, organisationId, fullName, post }: Enrolment,
  { username, passwordHash }: { username: string; passwordHash: string },
): Promise<Result<{ id: UserId; username: string; isNew: boolean }, EnrolRefusal>> {
  const grants = [{ role: target.kind, organisationId, conferenceId }];
  const id = await createAccount(tx, { username, passwordHash, fullName, position: post, grants });
  if (!id) return err({ code: 'username-taken', username });
  await tieAccount(tx, target, id);
  return ok({ id, username, isNew: true });
}

import 'server-only';
import type { ConferenceId, OrganisationId, UserId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Account, Grant } from '@/domain/organisation/account';
import { roleNames } from './enum-names';
import type { Tx } from './transaction';

/** What is needed to check a password. */
export type Credentials = { id: UserId; passwordHash: string };

const withGrants = { grants: true } as const;

/** The account's password hash, by its user name (folded to lower case), or null. */
export async function credentialsOf(tx: Tx, username: string): Promise<Credentials | null> {
  const row = await tx.user.findUnique({
    where: { username: username.toLowerCase() },
    select: { id: true, passwordHash: true },
  });
  return row && { id: row.id as UserId, passwordHash: row.passwordHash };
}

/** Creates an account with its grants, or sets a new password hash where the user name exists. */
export async function saveAccount(
  tx: Tx,
  account: {
    username: string;
    passwordHash: string;
    fullName: string;
    position: string;
    grants: readonly Grant[];
  },
): Promise<UserId> {
  const { grants, ...data } = { ...account, username: account.username.toLowerCase() };
  const row = await tx.user.upsert({ where: { username: data.username }, create: data, update: data });
  await tx.roleGrant.createMany({
    data: grants.map((grant) => ({
      role: roleNames.toStored(grant.role as never),
      organisationId: grant.organisationId,
      conferenceId: grant.conferenceId,
      userId: row.id,
    })),
    skipDuplicates: true,
  });
  return row.id as UserId;
}

/** Opens a signed-in session under an id the caller drew at random. */
export async function openSession(
  tx: Tx,
  session: { id: string; userId: UserId; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await tx.session.create({ data: session });
}

/** Ends a session. Idempotent. */
export async function revokeSession(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at } });
}

/** Whose session this is, while it is neither expired nor revoked. */
export async function accountOfSession(tx: Tx, id: string, at: Date): Promise<Account | null> {
  const row = await tx.session.findFirst({
    where: { id, revokedAt: null, expiresAt: { gt: at } },
    include: { user: { include: withGrants } },
  });
  if (!row) return null;
  const { user } = row;
  return {
    id: user.id as UserId,
    username: user.username,
    fullName: user.fullName,
    position: user.position,
    grants: user.grants.map((grant) => ({
      role: roleNames.fromStored(grant.role),
      organisationId: grant.organisationId as OrganisationId,
      conferenceId: grant.conferenceId as ConferenceId | null,
    })),
  };
}

/** How often signing in failed for this user name, and when last. */
export async function signInFailuresOf(
  tx: Tx,
  username: string,
): Promise<{ count: number; lastAt: Date } | null> {
  const row = await tx.signInFailure.findUnique({ where: { username: username.toLowerCase() } });
  return row && { count: row.failureCount, lastAt: row.lastFailedAt };
}

/** Counts one more failure. */
export async function countSignInFailure(tx: Tx, username: string, at: Date): Promise<void> {
  await tx.signInFailure.upsert({
    where: { username: username.toLowerCase() },
    create: { username: username.toLowerCase(), failureCount: 1, lastFailedAt: at },
    update: { failureCount: { increment: 1 }, lastFailedAt: at },
  });
}

/** Forgets the failures after a good sign-in. Idempotent. */
export async function forgetSignInFailures(tx: Tx, username: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { username: username.toLowerCase() } });
}

/** Whom a one-time link is for. */
export type EnrolmentTarget = { kind: 'committee' | 'observer'; personId: string };

export type Enrolment = {
  conferenceId: ConferenceId;
  organisationId: OrganisationId;
  conferenceName: string;
  target: EnrolmentTarget;
  fullName: string;
  post: string;
  expiresAt: Date;
  usedAt: Date | null;
};

/** Issues a one-time link; earlier unused links for the same person stop working. */
export async function saveEnrolment(
  tx: Tx,
  scope: ConferenceScope,
  enrolment: { tokenHash: string; target: EnrolmentTarget; expiresAt: Date },
): Promise<void> {
  const { conferenceId } = scope;
  const person =
    enrolment.target.kind === 'committee'
      ? { memberId: enrolment.target.personId }
      : { observerId: enrolment.target.personId };
  await tx.enrolment.deleteMany({ where: { conferenceId, usedAt: null, ...person } });
  await tx.enrolment.create({
    data: { tokenHash: enrolment.tokenHash, expiresAt: enrolment.expiresAt, conferenceId, ...person },
  });
}

/** The link, used or not, or null. */
export async function enrolmentByHash(tx: Tx, tokenHash: string): Promise<Enrolment | null> {
  const row = await tx.enrolment.findUnique({
    where: { tokenHash },
    include: { member: true, observer: true, conference: { select: { name: true, organisationId: true } } },
  });
  const person = row?.member ?? row?.observer;
  if (!row || !person) return null;
  return {
    conferenceId: row.conferenceId as ConferenceId,
    organisationId: row.conference.organisationId as OrganisationId,
    conferenceName: row.conference.name,
    target: { kind: row.member ? 'committee' : 'observer', personId: person.id },
    fullName: person.fullName,
    post: person.post,
    expiresAt: row.expiresAt,
    usedAt: row.usedAt,
  };
}

/** Marks the link used and ties the account to the person; false when somebody used it first. */
export async function useEnrolment(
  tx: Tx,
  tokenHash: string,
  target: EnrolmentTarget,
  userId: UserId,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  if (count !== 1) return false;
  if (target.kind === 'committee')
    await tx.committeeMember.update({ where: { id: target.personId }, data: { userId } });
  else await tx.observer.update({ where: { id: target.personId }, data: { userId } });
  return true;
}

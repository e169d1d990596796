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
  await grantRoles(tx, row.id, grants);
  return row.id as UserId;
}

async function grantRoles(tx: Tx, userId: string, grants: readonly Grant[]): Promise<void> {
  await tx.roleGrant.createMany({
    data: grants.map((grant) => ({
      role: roleNames.toStored(grant.role as never),
      organisationId: grant.organisationId,
      conferenceId: grant.conferenceId,
      userId,
    })),
    skipDuplicates: true,
  });
}

/** Creates an account with its grants; null when the user name is taken (nothing is written then). */
export async function createAccount(
  tx: Tx,
  account: {
    username: string;
    passwordHash: string;
    fullName: string;
    position: string;
    grants: readonly Grant[];
  },
): Promise<UserId | null> {
  const { grants, ...data } = { ...account, username: account.username.toLowerCase() };
  const created = await tx.user.createManyAndReturn({ data: [data], skipDuplicates: true });
  const [row] = created;
  if (!row) return null;
  await grantRoles(tx, row.id, grants);
  return row.id as UserId;
}

/** Sets a new password; every session of the account ends. Returns the user name. */
export async function replacePassword(
  tx: Tx,
  userId: UserId,
  passwordHash: string,
  at: Date,
): Promise<string> {
  const { username } = await tx.user.update({ where: { id: userId }, data: { passwordHash } });
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  return username;
}

/** The user names that begin with `start`. */
export async function usernamesLike(tx: Tx, start: string): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: { username: { startsWith: start } },
    select: { username: true },
  });
  return rows.map((row) => row.username);
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
  /** The person's account, where they have one: the link then sets a new passphrase. */
  account: { id: UserId; username: string } | null;
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
    include: {
      member: { include: { user: true } },
      observer: { include: { user: true } },
      conference: { select: { name: true, organisationId: true } },
    },
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
    account: person.user && { id: person.user.id as UserId, username: person.user.username },
    expiresAt: row.expiresAt,
    usedAt: row.usedAt,
  };
}

/** Marks the link used; false when somebody used it first, or it has expired. */
export async function claimEnrolment(tx: Tx, tokenHash: string, at: Date): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  return count === 1;
}

/** Ties the account to the committee member or observer it was made for. */
export async function tieAccount(tx: Tx, target: EnrolmentTarget, userId: UserId): Promise<void> {
  const { personId: id } = target;
  if (target.kind === 'committee') await tx.committeeMember.update({ where: { id }, data: { userId } });
  else await tx.observer.update({ where: { id }, data: { userId } });
}

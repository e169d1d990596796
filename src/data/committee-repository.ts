import 'server-only';
import type { CommitteeMember, CommitteeProposal } from '@/domain/conference/committee';
import type { Gender } from '@/domain/conference/roll';
import type { ConferenceId, UserId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { genderNames } from './enum-names';
import type { Tx } from './transaction';

/** Người giám sát. */
export type Observer = {
  id: string;
  fullName: string;
  gender: Gender | null;
  post: string;
  organisation: string;
  hasAccount: boolean;
};

/** The committee as recorded, the head first. */
export async function committeeOfConference(tx: Tx, conferenceId: ConferenceId): Promise<CommitteeMember[]> {
  const rows = await tx.committeeMember.findMany({ where: { conferenceId }, orderBy: { position: 'asc' } });
  return rows.map(({ conferenceId: _of, userId, ...row }) => ({
    ...row,
    gender: row.gender && genderNames.fromStored(row.gender),
    voterId: row.voterId as VoterId | null,
    hasAccount: userId !== null,
  }));
}

/**
 * Replaces the recorded committee, head first. Members who stay keep their id, account and one-time link; the
 * accounts of those who leave lose this conference at once.
 */
export async function replaceCommittee(
  tx: Tx,
  scope: ConferenceScope,
  proposals: readonly CommitteeProposal[],
): Promise<void> {
  const { conferenceId } = scope;
  const before = await tx.committeeMember.findMany({ where: { conferenceId } });
  const headFirst = [...proposals].sort((one, other) => Number(other.isHead) - Number(one.isHead));
  const seats = headFirst.map((proposal) => ({
    proposal,
    id: before.find((row) =>
      proposal.voterId ? row.voterId === proposal.voterId : row.fullName === proposal.fullName,
    )?.id,
  }));
  const kept = seats.flatMap((seat) => (seat.id ? [seat.id] : []));
  await tx.committeeMember.deleteMany({ where: { conferenceId, id: { notIn: kept } } });
  // One head a committee: the old one steps down before the new one is written.
  await tx.committeeMember.updateMany({ where: { conferenceId }, data: { isHead: false } });
  for (const [index, { proposal, id }] of seats.entries()) {
    const { gender, birthYear: _year, ...plain } = proposal;
    const data = {
      ...plain,
      leftReason: null,
      gender: gender && genderNames.toStored(gender as never),
      position: index + 1,
    };
    if (id) await tx.committeeMember.update({ where: { id, conferenceId }, data });
    else await tx.committeeMember.create({ data: { ...data, conferenceId } });
  }
  // Whoever holds no seat any more may not enter the conference by it.
  await tx.roleGrant.deleteMany({
    where: { conferenceId, role: 'COMMITTEE', user: { memberships: { none: { conferenceId } } } },
  });
}

/** Gives the members their places in the key ceremony: 1 to n, in the order of the list. */
export async function assignTrustees(
  tx: Tx,
  scope: ConferenceScope,
  memberIds: readonly string[],
): Promise<void> {
  await tx.committeeMember.updateMany({
    where: { conferenceId: scope.conferenceId },
    data: { trusteeIndex: null },
  });
  for (const [index, id] of memberIds.entries()) {
    await tx.committeeMember.update({
      where: { id, conferenceId: scope.conferenceId },
      data: { trusteeIndex: index + 1 },
    });
  }
}

/** Writes why a member left with the share, or that the member is back (null). */
export async function saveLeftReason(
  tx: Tx,
  scope: ConferenceScope,
  { memberId, leftReason }: { memberId: string; leftReason: string | null },
): Promise<void> {
  const where = { id: memberId, conferenceId: scope.conferenceId };
  await tx.committeeMember.update({ where, data: { leftReason } });
}

/** The member whose account this is, or null. */
export async function memberOfUser(
  tx: Tx,
  conferenceId: ConferenceId,
  userId: UserId,
): Promise<{ id: string; fullName: string; isHead: boolean } | null> {
  return tx.committeeMember.findFirst({
    where: { conferenceId, userId },
    select: { id: true, fullName: true, isHead: true },
  });
}

/** Members who have an account, with the name they sign in by. */
export async function memberAccountsOf(
  tx: Tx,
  conferenceId: ConferenceId,
): Promise<{ memberId: string; fullName: string; userId: UserId; username: string }[]> {
  const rows = await tx.committeeMember.findMany({
    where: { conferenceId, userId: { not: null } },
    include: { user: true },
    orderBy: { position: 'asc' },
  });
  return rows.flatMap((row) =>
    row.user
      ? [
          {
            memberId: row.id,
            fullName: row.fullName,
            userId: row.user.id as UserId,
            username: row.user.username,
          },
        ]
      : [],
  );
}

/** The observers as recorded. */
export async function observersOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Observer[]> {
  const rows = await tx.observer.findMany({ where: { conferenceId }, orderBy: { id: 'asc' } });
  return rows.map(({ conferenceId: _of, userId, ...row }) => ({
    ...row,
    gender: row.gender && genderNames.fromStored(row.gender),
    hasAccount: userId !== null,
  }));
}

/** Records one observer; returns the id. */
export async function addObserver(
  tx: Tx,
  scope: ConferenceScope,
  observer: Omit<Observer, 'id' | 'hasAccount'>,
): Promise<string> {
  const { gender, ...plain } = observer;
  const row = await tx.observer.create({
    data: {
      ...plain,
      gender: gender && genderNames.toStored(gender as never),
      conferenceId: scope.conferenceId,
    },
  });
  return row.id;
}

/** Takes an observer off the list; their account loses this conference. Returns the name, or null when not listed. */
export async function removeObserver(
  tx: Tx,
  scope: ConferenceScope,
  observerId: string,
): Promise<string | null> {
  const { conferenceId } = scope;
  const row = await tx.observer.findFirst({ where: { id: observerId, conferenceId } });
  if (!row) return null;
  await tx.observer.delete({ where: { id: row.id } });
  await tx.roleGrant.deleteMany({
    where: { conferenceId, role: 'OBSERVER', user: { observations: { none: { conferenceId } } } },
  });
  return row.fullName;
}

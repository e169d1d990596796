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

/** Replaces the recorded committee, head first. Accounts already made for members who stay are kept. */
export async function replaceCommittee(
  tx: Tx,
  scope: ConferenceScope,
  proposals: readonly CommitteeProposal[],
): Promise<void> {
  const { conferenceId } = scope;
  const before = await tx.committeeMember.findMany({ where: { conferenceId } });
  await tx.committeeMember.deleteMany({ where: { conferenceId } });
  const headFirst = [...proposals].sort((one, other) => Number(other.isHead) - Number(one.isHead));
  for (const [index, { gender, birthYear: _year, ...plain }] of headFirst.entries()) {
    const same = before.find((row) =>
      plain.voterId ? row.voterId === plain.voterId : row.fullName === plain.fullName,
    );
    await tx.committeeMember.create({
      data: {
        ...plain,
        ...(same ? { id: same.id, userId: same.userId } : {}),
        gender: gender && genderNames.toStored(gender as never),
        conferenceId,
        position: index + 1,
      },
    });
  }
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

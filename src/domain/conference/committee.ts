import { err, ok, type Result } from '../kernel/result';
import type { VoterId } from '../kernel/ids';
import type { Gender, Subject } from './roll';

/** Thành viên Ban kiểm phiếu, as elected in the hall. */
export type CommitteeMember = {
  id: string;
  position: number;
  fullName: string;
  gender: Gender | null;
  post: string;
  isHead: boolean;
  /** Show of hands: how many voted for this member. */
  votesFor: number;
  voterId: VoterId | null;
  hasAccount: boolean;
  /** Place in the key ceremony, from 1; null before it. */
  trusteeIndex: number | null;
  /** Why the member left with the share; null while there. */
  leftReason: string | null;
};

export type CommitteeProposal = Pick<
  CommitteeMember,
  'fullName' | 'gender' | 'post' | 'isHead' | 'votesFor' | 'voterId'
> & { birthYear: number | null };

export type CommitteeRefusal =
  | { code: 'committee-too-small'; least: number }
  | { code: 'committee-needs-one-head' }
  | { code: 'committee-member-is-subject'; name: string }
  | { code: 'committee-member-twice'; name: string }
  | { code: 'committee-votes-exceed-present'; name: string; present: number };

/** Fewest members of a committee: a head and two others, so that no two can open the box unseen. A product rule. */
export const leastCommitteeSize = 3;

/**
 * Records a ballot committee. Subjects may not sit on it (by analogy with Quy chế bầu cử 190-QĐ/TW, Điều 8:
 * its members are not on the list voted on). A subject is told by name and, where both are known, year of birth.
 */
export function electCommittee(
  proposals: readonly CommitteeProposal[],
  subjects: readonly Subject[],
  presentCount: number,
): Result<readonly CommitteeProposal[], CommitteeRefusal> {
  if (proposals.length < leastCommitteeSize)
    return err({ code: 'committee-too-small', least: leastCommitteeSize });
  if (proposals.filter((member) => member.isHead).length !== 1)
    return err({ code: 'committee-needs-one-head' });
  for (const [index, member] of proposals.entries()) {
    if (isBeingPolled(member, subjects))
      return err({ code: 'committee-member-is-subject', name: member.fullName });
    if (proposals.slice(0, index).some((other) => isSameSeat(member, other)))
      return err({ code: 'committee-member-twice', name: member.fullName });
    if (member.votesFor > presentCount)
      return err({ code: 'committee-votes-exceed-present', name: member.fullName, present: presentCount });
  }
  return ok(proposals);
}

type Named = { fullName: string; birthYear: number | null };

/** Is this person one of the subjects? By name and, where both are known, year of birth. */
export function isBeingPolled(person: Named, subjects: readonly Subject[]): boolean {
  return subjects.some((subject) => isSamePerson(person, subject));
}

function isSamePerson(one: Named, other: Named): boolean {
  if (foldName(one.fullName) !== foldName(other.fullName)) return false;
  return one.birthYear === null || other.birthYear === null || one.birthYear === other.birthYear;
}

function isSameSeat(one: CommitteeProposal, other: CommitteeProposal): boolean {
  if (one.voterId !== null && other.voterId !== null) return one.voterId === other.voterId;
  return isSamePerson(one, other);
}

function foldName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** Somebody elected, as the draft of another conference's record begins with them. */
export type ElectedElsewhere = Pick<CommitteeMember, 'fullName' | 'gender' | 'post' | 'isHead' | 'votesFor'>;

/**
 * A committee elected for several conferences, as it would be recorded for one more: whoever is present there under the
 * same name and post stands as that voter, everybody else by name. Only a draft: the officer looks at it and records it.
 */
export function seatsAlike<Voter extends Pick<CommitteeProposal, 'fullName' | 'post'> & { id: VoterId }>(
  elected: readonly ElectedElsewhere[],
  present: readonly Voter[],
): (ElectedElsewhere & { voterId: VoterId | null })[] {
  return elected.map((member) => {
    const [voter, another] = present.filter(
      ({ fullName, post }) =>
        foldName(fullName) === foldName(member.fullName) && foldName(post) === foldName(member.post),
    );
    return { ...member, voterId: voter && !another ? voter.id : null };
  });
}

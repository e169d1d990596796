import 'server-only';
import { checkInsOfConference } from '@/data/attendance-repository';
import { committeeOfConference, replaceCommittee } from '@/data/committee-repository';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import { electCommittee, type CommitteeProposal, type CommitteeRefusal } from '@/domain/conference/committee';
import type { Gender, Voter } from '@/domain/conference/roll';
import { mustStandIn, whileInSession } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import type { VoterId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** A voter of the roll (then the roll says who it is), or somebody from outside it by name. */
export type ElectedMember = {
  voterId: string | null;
  fullName: string;
  post: string;
  gender: Gender | null;
  isHead: boolean;
  votesFor: number;
};

export type RecordCommittee = { version: number; members: readonly ElectedMember[] };

export type RecordCommitteeRefusal =
  | WrongState
  | CommitteeRefusal
  | { code: 'committee-member-absent'; name: string }
  | { code: 'keys-exist' }
  | { code: 'changed-by-someone-else' };

/**
 * Ghi Ban kiểm phiếu as the conference elected it; it may be recorded again until keys exist. Members who stay keep
 * their accounts.
 */
export async function recordCommittee(
  scope: ConferenceScope,
  command: RecordCommittee,
): Promise<Result<null, RecordCommitteeRefusal>> {
  const { conferenceId } = scope;
  return transaction(async (tx) => {
    const standing = mustStandIn(await lockConference(tx, scope), whileInSession);
    if (!standing.ok) return standing;
    const before = await committeeOfConference(tx, conferenceId);
    if (before.some((member) => member.trusteeIndex !== null)) return err({ code: 'keys-exist' });

    const { voters, subjects } = await rollOfConference(tx, conferenceId);
    const checkIns = await checkInsOfConference(tx, conferenceId);
    const here = new Set(checkIns.flatMap((one) => (isInHall(one.status) ? [one.voterId] : [])));
    const proposals = proposalsOf(command.members, voters, here);
    if (!proposals.ok) return proposals;
    const elected = electCommittee(proposals.value, subjects, here.size);
    if (!elected.ok) return elected;

    await replaceCommittee(tx, scope, elected.value);
    const saved = await advanceVersion(tx, scope, command.version, {
      type: 'committee-recorded',
      members: elected.value.map((member) => member.fullName),
      head: elected.value.find((member) => member.isHead)?.fullName ?? '',
    });
    return saved ? ok(null) : err({ code: 'changed-by-someone-else' });
  });
}

function proposalsOf(
  members: readonly ElectedMember[],
  voters: readonly Voter[],
  here: ReadonlySet<VoterId>,
): Result<CommitteeProposal[], { code: 'committee-member-absent'; name: string }> {
  const proposals: CommitteeProposal[] = [];
  for (const { voterId, ...member } of members) {
    const voter = voters.find((candidate) => candidate.id === voterId);
    if (voterId !== null && (!voter || !here.has(voter.id)))
      return err({ code: 'committee-member-absent', name: member.fullName });
    proposals.push({
      ...member,
      ...(voter && { fullName: voter.fullName, gender: voter.gender ?? member.gender }),
      birthYear: voter?.birthYear ?? null,
      voterId: voter?.id ?? null,
    });
  }
  return ok(proposals);
}

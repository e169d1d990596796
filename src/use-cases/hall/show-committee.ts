import 'server-only';
import { checkInsOfConference } from '@/data/attendance-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import { isBeingPolled, type CommitteeMember } from '@/domain/conference/committee';
import type { ConferenceState } from '@/domain/conference/conference';
import type { Voter } from '@/domain/conference/roll';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

export type EligiblePerson = Pick<Voter, 'id' | 'number' | 'fullName' | 'post' | 'gender'> & {
  isBeingPolled: boolean;
};

export type CommitteePage = {
  version: number;
  state: ConferenceState;
  members: readonly CommitteeMember[];
  keysExist: boolean;
  /** Voters in the hall, from whom the committee is elected. */
  present: readonly EligiblePerson[];
};

/** The recorded committee, and whom it can be made up of. */
export async function showCommittee(scope: ConferenceScope): Promise<Result<CommitteePage, never>> {
  const { conferenceId } = scope;
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    const { voters, subjects } = await rollOfConference(tx, conferenceId);
    const checkIns = await checkInsOfConference(tx, conferenceId);
    const here = new Set(checkIns.flatMap((one) => (isInHall(one.status) ? [one.voterId] : [])));
    const members = await committeeOfConference(tx, conferenceId);
    return ok({
      version: conference.version,
      state: conference.state,
      members,
      keysExist: members.some((member) => member.trusteeIndex !== null),
      present: voters
        .filter((voter) => here.has(voter.id))
        .map((voter) => ({
          id: voter.id,
          number: voter.number,
          fullName: voter.fullName,
          post: voter.post,
          gender: voter.gender,
          isBeingPolled: isBeingPolled(voter, subjects),
        })),
    });
  });
}

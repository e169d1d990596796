import 'server-only';
import { checkInsOfConference } from '@/data/attendance-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { conferenceInScope, conferencesOfSitting } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, type Tx } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import {
  isBeingPolled,
  seatsAlike,
  type CommitteeMember,
  type ElectedElsewhere,
} from '@/domain/conference/committee';
import type { ConferenceState } from '@/domain/conference/conference';
import type { Voter } from '@/domain/conference/roll';
import type { ConferenceId, VoterId } from '@/domain/kernel/ids';
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
  /** Committees that other conferences of the same sitting have recorded, as they would be recorded here. */
  beside: readonly CommitteeBeside[];
};

export type CommitteeBeside = {
  conferenceName: string;
  members: readonly (ElectedElsewhere & { voterId: VoterId | null })[];
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
    const present = voters
      .filter((voter) => here.has(voter.id))
      .map((voter) => ({
        id: voter.id,
        number: voter.number,
        fullName: voter.fullName,
        post: voter.post,
        gender: voter.gender,
        isBeingPolled: isBeingPolled(voter, subjects),
      }));
    return ok({
      version: conference.version,
      state: conference.state,
      members,
      keysExist: members.some((member) => member.trusteeIndex !== null),
      present,
      beside: await committeesBeside(tx, conferenceId, present),
    });
  });
}

async function committeesBeside(
  tx: Tx,
  conferenceId: ConferenceId,
  present: readonly EligiblePerson[],
): Promise<CommitteeBeside[]> {
  const committees: CommitteeBeside[] = [];
  for (const { id, name } of await conferencesOfSitting(tx, conferenceId)) {
    if (id === conferenceId) continue;
    const elected = (await committeeOfConference(tx, id)).map(
      ({ fullName, gender, post, isHead, votesFor }) => ({ fullName, gender, post, isHead, votesFor }),
    );
    if (elected.length > 0) committees.push({ conferenceName: name, members: seatsAlike(elected, present) });
  }
  return committees;
}

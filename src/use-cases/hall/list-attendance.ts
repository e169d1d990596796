import 'server-only';
import { checkInsOfConference, correctionsOfConference, type Correction } from '@/data/attendance-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, type Tx } from '@/data/transaction';
import type { CheckIn } from '@/domain/attendance/check-in';
import type { ConferenceState } from '@/domain/conference/conference';
import { isRehearsal } from '@/domain/conference/rehearsal';
import type { Voter } from '@/domain/conference/roll';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Share } from '@/domain/kernel/share';

export type DeskVoter = Pick<Voter, 'id' | 'number' | 'fullName' | 'birthYear' | 'post' | 'workUnit'>;

/** What changes while attendance is taken. */
export type DeskState = {
  state: ConferenceState;
  checkIns: readonly CheckIn[];
  corrections: readonly Correction[];
};

export type AttendanceList = DeskState & {
  quorum: Share;
  voters: readonly DeskVoter[];
  isRehearsal: boolean;
};

/** The roll as a desk shows it, with what is recorded so far. */
export async function listAttendance(scope: ConferenceScope): Promise<Result<AttendanceList, never>> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    const { state, quorum } = conference;
    const { voters } = await rollOfConference(tx, scope.conferenceId);
    return ok({
      state,
      quorum,
      isRehearsal: isRehearsal(conference),
      voters: voters.map((voter) => ({
        id: voter.id,
        number: voter.number,
        fullName: voter.fullName,
        birthYear: voter.birthYear,
        post: voter.post,
        workUnit: voter.workUnit,
      })),
      ...(await recorded(tx, scope)),
    });
  });
}

/** What another desk may have ticked meanwhile. */
export async function followAttendance(scope: ConferenceScope): Promise<Result<DeskState, never>> {
  return reading(async (tx) => {
    const { state } = await conferenceInScope(tx, scope);
    return ok({ state, ...(await recorded(tx, scope)) });
  });
}

async function recorded(tx: Tx, { conferenceId }: ConferenceScope): Promise<Omit<DeskState, 'state'>> {
  return {
    checkIns: await checkInsOfConference(tx, conferenceId),
    corrections: await correctionsOfConference(tx, conferenceId),
  };
}

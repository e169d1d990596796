import 'server-only';
import { checkInsOfConference, presentByForm } from '@/data/attendance-repository';
import { committeeOfConference, observersOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { cardStocksOfConference, incidentsOfConference, type Incident } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import { attendanceOf, type Attendance } from '@/domain/attendance/attendance';
import { quorumOf, type Quorum } from '@/domain/attendance/quorum';
import type { CommitteeMember } from '@/domain/conference/committee';
import type { Conference } from '@/domain/conference/conference';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Cards of one form: printed is null before the committee has frozen them. */
export type FormReadiness = { index: number; title: string; printed: number | null; present: number };

export type Hall = {
  conference: Pick<Conference, 'id' | 'name' | 'state' | 'heldOn' | 'startsAt' | 'venue'>;
  attendance: Attendance;
  quorum: Quorum;
  committee: readonly Pick<CommitteeMember, 'id' | 'fullName' | 'isHead' | 'hasAccount'>[];
  keysExist: boolean;
  forms: readonly FormReadiness[];
  observerCount: number;
  incidents: readonly Incident[];
};

/** How things stand in the hall: the quorum, and how far the ballot committee has got. */
export async function showHall(scope: ConferenceScope): Promise<Result<Hall, never>> {
  const { conferenceId } = scope;
  return reading(async (tx) => {
    const found = await conferenceInScope(tx, scope);
    const { id, name, state, heldOn, startsAt, venue } = found;
    const roll = await rollOfConference(tx, conferenceId);
    const checkIns = await checkInsOfConference(tx, conferenceId);
    const committee = await committeeOfConference(tx, conferenceId);
    const observers = await observersOfConference(tx, conferenceId);
    const stocks = await cardStocksOfConference(tx, conferenceId);
    const present = await presentByForm(tx, conferenceId);
    const rollIds = roll.voters.map((voter) => voter.id);
    const attendance = attendanceOf(rollIds, checkIns);
    return ok({
      conference: { id, name, state, heldOn, startsAt, venue },
      attendance,
      quorum: quorumOf({ ...attendance, share: found.quorum }),
      committee: committee.map((member) => ({
        id: member.id,
        fullName: member.fullName,
        isHead: member.isHead,
        hasAccount: member.hasAccount,
      })),
      keysExist: committee.some((member) => member.trusteeIndex !== null),
      forms: roll.forms.map((form) => ({
        index: form.index,
        title: form.title,
        printed: stocks.find((stock) => stock.formId === form.id)?.printedCount ?? null,
        present: present.get(form.id) ?? 0,
      })),
      observerCount: observers.length,
      incidents: await incidentsOfConference(tx, conferenceId),
    });
  });
}

import 'server-only';
import { attendanceCode } from '@/domain/attendance/attendance-code';
import { hasCome, isInHall, type AttendanceStatus } from '@/domain/attendance/check-in';
import { isBeingPolled } from '@/domain/conference/committee';
import { postsOf, type Voter } from '@/domain/conference/roll';
import type { VoterId } from '@/domain/kernel/ids';
import {
  committeeVote,
  type AttendanceOnList,
  type BallotSheet,
  type CommitteePaper,
  type ExemptOnList,
  type SubjectList,
  type Summons,
  type SummonsLetter,
  type VoterList,
  type VoterOnList,
} from '@/domain/minutes/convening';
import type { PersonOnRecord } from '@/domain/minutes/people-on-record';
import { addDays } from '@/lib/text/date';
import type { ConferenceFacts } from './conference-facts';
import { committeeOnRecord, letterheadOf, timeOf, unitPaperOf, written } from './unit-paper-model';

/** Questions to the subjects are in ten days before the conference (Quy định 96-QĐ/TW). */
const questionDays = 10;

/** Danh sách thành phần ghi phiếu (F8). `withAttendance` once the vote has frozen who was there. Pure. */
export function voterListOf(facts: ConferenceFacts, withAttendance: boolean): VoterList {
  const { roll, checkIns, details } = facts;
  const statusOf = new Map(checkIns.map(({ voterId, status }) => [voterId, status]));
  const groupOf = (voter: Voter) => roll.groups.find(({ id }) => voter.groupIds.includes(id))?.name ?? '';
  return {
    ...unitPaperOf(facts, []),
    voters: roll.voters.map((voter) => ({
      fullName: voter.fullName,
      birthYear: voter.birthYear,
      position: positionOf(voter),
      groupName: groupOf(voter),
      missing: withAttendance ? missingAs(statusOf.get(voter.id)) : null,
    })),
    groups: roll.groups
      .map(({ name }) => ({ name, count: roll.voters.filter((voter) => groupOf(voter) === name).length }))
      .filter(({ count }) => count > 0),
    preparerName: details.preparerName,
    attendance: withAttendance ? attendanceOnList(roll.voters, statusOf) : null,
  };
}

function attendanceOnList(
  voters: readonly Voter[],
  statusOf: ReadonlyMap<VoterId, AttendanceStatus>,
): AttendanceOnList {
  const named = (is: (status: AttendanceStatus | undefined) => boolean) =>
    voters.filter(({ id }) => is(statusOf.get(id))).map(({ fullName }) => fullName);
  return {
    presentCount: named(isInHall).length,
    lateNames: named((status) => status === 'late'),
    leftNames: named((status) => status === 'left'),
    absentNames: named((status) => !hasCome(status)),
  };
}

function missingAs(status: AttendanceStatus | undefined): VoterOnList['missing'] {
  if (isInHall(status)) return null;
  return status === 'left' ? 'left' : 'absent';
}

/** Danh sách người được lấy phiếu tín nhiệm (F9). Pure. */
export function subjectListOf(facts: ConferenceFacts): SubjectList {
  const { roll, organisation } = facts;
  return {
    ...unitPaperOf(facts, [organisation.managingAuthority]),
    subjects: roll.subjects.map((subject) => ({
      fullName: subject.fullName,
      birthYear: subject.birthYear,
      position: postsOf(subject),
      appointedOn: subject.appointedOn,
      place: '',
    })),
    exempt: exemptOnList(facts),
  };
}

/** Người thuộc diện nhưng không lấy phiếu, with the document that shows it, or its legal basis. */
export function exemptOnList({ roll }: Pick<ConferenceFacts, 'roll'>): ExemptOnList[] {
  return roll.exempted.map((person) => ({
    fullName: person.fullName,
    gender: person.gender,
    birthYear: person.birthYear,
    position: postsOf(person),
    reason: person.exemption.reason,
    basis: [person.exemption.evidence, person.exemption.legalBasis].filter((part) => part !== '').join(', '),
  }));
}

/** Reading links for the letters, by voter; `isOnlyTheirs`: letters to others are left out. */
export type SummonsLinks = { addresses: ReadonlyMap<string, string>; isOnlyTheirs: boolean };

/**
 * Giấy triệu tập, giấy mời (F10): voters in the order of the roll, then observers. A letter has the same number whether
 * others are printed with it or not. Pure.
 */
export function summonsOf(facts: ConferenceFacts, links: SummonsLinks | null): Summons {
  const { roll, observers, details, conference } = facts;
  const voters = roll.voters.map((voter) => ({
    recipient: { fullName: voter.fullName, gender: voter.gender, position: positionOf(voter) },
    role: 'voter' as const,
    isSubject: isBeingPolled(voter, roll.subjects),
    readingUrl: links?.addresses.get(voter.id) ?? null,
    attendanceCode: attendanceCode(voter.id),
  }));
  const guests = observers.map((observer) => ({
    recipient: observerOnRecord(observer),
    role: 'observer' as const,
    isSubject: false,
    readingUrl: null,
    attendanceCode: null,
  }));
  const first = details.firstSummonsNumber;
  const letters = [...voters, ...guests].map((letter, index): SummonsLetter => ({
    ...letter,
    order: index + 1,
    documentNumber: first === null ? null : first + index,
  }));
  return {
    ...unitPaperOf(facts, ['Như trên']),
    letters: links?.isOnlyTheirs ? letters.filter(({ readingUrl }) => readingUrl !== null) : letters,
    doorsOpenAt: details.doorsOpenAt === '' ? null : timeOf(details.doorsOpenAt),
    subjectCount: roll.subjects.length,
    contact: details.contact,
    questionsBefore: addDays(conference.heldOn, -questionDays),
    replyBefore: written(details.replyBefore),
  };
}

/** Phiếu tín nhiệm on paper (F1). Pure. */
export function ballotSheetOf(facts: ConferenceFacts): BallotSheet {
  const { roll, conference } = facts;
  return {
    letterhead: letterheadOf(facts),
    issuedOn: conference.heldOn,
    subjectGroup: conference.subjectGroupName,
    forms: roll.forms.map(({ index, title, subjectIds }) => ({
      index,
      title,
      subjects: roll.subjects
        .filter(({ id }) => subjectIds.includes(id))
        .map((subject) => ({
          fullName: subject.fullName,
          gender: subject.gender,
          position: postsOf(subject),
        })),
    })),
  };
}

/** Tờ giới thiệu and quyết định on the committee (F11). Pure. */
export function committeePaperOf(facts: ConferenceFacts): CommitteePaper {
  return {
    ...unitPaperOf(facts, ['Như Điều 3']),
    committee: committeeOnRecord(facts),
    vote: committeeVote(facts.committee, facts.conference.presentCount),
  };
}

export function observerOnRecord(observer: ConferenceFacts['observers'][number]): PersonOnRecord {
  const { fullName, gender, post, organisation } = observer;
  return { fullName, gender, position: [post, organisation].filter((part) => part !== '').join(', ') };
}

/** Chức vụ, đơn vị công tác as one line. */
export function positionOf({ post, workUnit }: Pick<Voter, 'post' | 'workUnit'>): string {
  return [post, workUnit].filter((part) => part !== '').join(', ');
}

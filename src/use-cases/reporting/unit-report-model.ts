import 'server-only';
import { isInHall, type CheckIn } from '@/domain/attendance/check-in';
import { committeeVote } from '@/domain/minutes/convening';
import { bandsOf, type AuthorityReport, type SubjectExtract } from '@/domain/minutes/authority-report';
import type { ConferenceMinutes } from '@/domain/minutes/conference-minutes';
import { vietnamTime } from '@/lib/text/vietnam-time';
import { exemptOnList, observerOnRecord, positionOf } from './convening-model';
import type { CountFacts } from './count-facts';
import { resultReportOf } from './minutes-model';
import { timeOf, unitPaperOf, written } from './unit-paper-model';

/** Biên bản hội nghị (F4) of an announced conference, from the figures of the count minutes. Pure. */
export function conferenceMinutesOf(facts: CountFacts): ConferenceMinutes {
  const { conference, organisation, roll, details, committee, record } = facts;
  const { votingOpenedAt, votingClosedAt } = conference;
  if (!votingOpenedAt || !votingClosedAt) throw new Error('An announced conference without its times.');
  return {
    ...unitPaperOf(facts, []),
    ...countedPart(facts),
    endedAt: details.conferenceEndedAt === '' ? null : timeOf(details.conferenceEndedAt),
    secretary: {
      fullName: conference.secretaryName,
      gender: null,
      position: conference.secretaryPosition,
    },
    absentees: absenteesOf(facts),
    subjectPresentCount: details.subjectPresentCount,
    dossierSentOn: written(details.dossierSentOn),
    discussion: details.discussion.split('\n').filter((line) => line.trim() !== ''),
    vote: committeeVote(committee, conference.presentCount),
    votingOpenedAt: vietnamTime(votingOpenedAt),
    votingClosedAt: vietnamTime(votingClosedAt),
    managingAuthority: organisation.managingAuthority,
    subjectCount: roll.subjects.length,
    conclusion: details.conclusion,
    copies: record.copies,
  };
}

/** Báo cáo kết quả gửi cấp quản lý (F5) of an announced conference, from the same figures. Pure. */
export function authorityReportOf(facts: CountFacts): AuthorityReport {
  const { conference, organisation, roll, details, incidents } = facts;
  const counted = countedPart(facts);
  return {
    ...unitPaperOf(facts, ['Như trên']),
    ...counted,
    addressees: [organisation.managingAuthority].filter((line) => line !== ''),
    dossierSentOn: written(details.dossierSentOn),
    subjectCount: roll.subjects.length,
    bands: bandsOf(counted.forms),
    disclosureScope: conference.disclosureScope,
    hasIncidents: incidents.length > 0,
    proposals: details.proposals,
  };
}

/** Trích kết quả, one for each person of each form. Pure. */
export function subjectExtractsOf(facts: CountFacts): SubjectExtract[] {
  const paper = unitPaperOf(facts, []);
  return resultReportOf(facts).forms.flatMap((form) =>
    form.results.map((result) => ({ ...paper, form, result })),
  );
}

/** What the papers of the unit take over from the committee's report. */
function countedPart(facts: CountFacts) {
  const { attendance, committee, forms } = resultReportOf(facts);
  return {
    attendance,
    committee,
    forms,
    observers: facts.observers.map(observerOnRecord),
    exempt: exemptOnList(facts),
    revoteReasons: facts.annulled.map(({ reason }) => reason),
  };
}

function whyMissing(checkIn: CheckIn | undefined): string {
  if (checkIn?.status === 'absent-excused') return checkIn.reason || 'có báo cáo';
  if (checkIn?.status !== 'left') return 'không báo cáo';
  const left = 'đã đến, rời hội nghị trước khi bỏ phiếu';
  return checkIn.reason === '' ? left : `${left}: ${checkIn.reason}`;
}

/** Whoever of the roll is not in the hall, with the reason the desk wrote down. */
function absenteesOf({ roll, checkIns }: CountFacts): ConferenceMinutes['absentees'] {
  return roll.voters.flatMap((voter) => {
    const checkIn = checkIns.find(({ voterId }) => voterId === voter.id);
    if (isInHall(checkIn?.status)) return [];
    const reason = whyMissing(checkIn);
    return [{ fullName: voter.fullName, gender: voter.gender, position: positionOf(voter), reason }];
  });
}

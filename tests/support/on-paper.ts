import type { CommitteeMember } from '@/domain/conference/committee';
import { conferenceStates, type Conference, type ConferenceState } from '@/domain/conference/conference';
import { usualOpenRules } from '@/domain/conference/open-rules';
import type { BallotForm, Roll, Subject, Voter, VoterGroup } from '@/domain/conference/roll';
import type {
  BallotFormId,
  ConferenceId,
  OrganisationId,
  SubjectId,
  VoterGroupId,
  VoterId,
} from '@/domain/kernel/ids';

/** A conference as the domain sees it, without a database. Its counts are frozen from `voting` on. */
export function conferenceIn(state: ConferenceState, wish: Partial<Conference> = {}): Conference {
  const isFrozen = conferenceStates.indexOf(state) >= conferenceStates.indexOf('voting');
  return {
    id: 'conference' as ConferenceId,
    organisationId: 'organisation' as OrganisationId,
    state,
    version: 1,
    name: 'Hội nghị lấy phiếu tín nhiệm lãnh đạo Tổng cục Thử nghiệm',
    subjectGroupName: 'các đồng chí lãnh đạo Tổng cục Thử nghiệm',
    electorateName: 'cán bộ chủ chốt Tổng cục Thử nghiệm',
    superiorName: 'Ban cán sự đảng Bộ Thử nghiệm',
    roundYear: 2028,
    heldOn: '2028-06-21',
    startsAt: '08:00',
    venue: 'Hội trường tầng 2',
    chairName: 'Kiều Trọng Bách',
    chairPosition: 'Tổng cục trưởng',
    secretaryName: 'Hồ Thị Minh Châu',
    secretaryPosition: 'Vụ trưởng Vụ Tổ chức cán bộ',
    regime: 'party',
    quorum: { of: 2, per: 3 },
    blankAllowed: true,
    disclosureScope: 'leadership',
    ...usualOpenRules,
    convenedCount: isFrozen ? 6 : null,
    presentCount: isFrozen ? 6 : null,
    ballotRound: 1,
    votingOpenedAt: null,
    votingClosedAt: null,
    countedAt: null,
    announcedAt: null,
    rehearsal: null,
    ...wish,
  };
}

export function subjectNumber(position: number, wish: Partial<Subject> = {}): Subject {
  return {
    id: `subject-${position}` as SubjectId,
    position,
    fullName: `Người được lấy phiếu ${position}`,
    gender: null,
    birthYear: null,
    partyPost: '',
    governmentPost: 'Phó Tổng cục trưởng',
    shortPost: '',
    appointedOn: null,
    ...wish,
  };
}

export function groupNumber(position: number): VoterGroup {
  return { id: `group-${position}` as VoterGroupId, position, name: `Nhóm ${position}` };
}

export function voterNumber(number: number, wish: Partial<Voter> = {}): Voter {
  return {
    id: `voter-${number}` as VoterId,
    number,
    fullName: `Người ghi phiếu ${number}`,
    gender: null,
    birthYear: null,
    post: 'Vụ trưởng',
    workUnit: `Vụ ${number}`,
    groupIds: [groupNumber(1).id],
    ...wish,
  };
}

export function formNumber(index: number, wish: Partial<BallotForm> = {}): BallotForm {
  return {
    id: `form-${index}` as BallotFormId,
    index,
    title: 'Phiếu tín nhiệm',
    colour: 'lam',
    subjectIds: [subjectNumber(1).id],
    groupIds: [groupNumber(1).id],
    ...wish,
  };
}

/** Lists on which nothing blocks: a subject, six voters of one group, one form. */
export function aRoll(wish: Partial<Roll> = {}): Roll {
  return {
    legalBases: [{ position: 1, citation: 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị' }],
    subjects: [subjectNumber(1)],
    exempted: [],
    groups: [groupNumber(1)],
    voters: [1, 2, 3, 4, 5, 6].map((number) => voterNumber(number)),
    forms: [formNumber(1)],
    ...wish,
  };
}

export function memberNumber(position: number, wish: Partial<CommitteeMember> = {}): CommitteeMember {
  return {
    id: `member-${position}`,
    position,
    fullName: `Thành viên ${position}`,
    gender: null,
    post: 'Chuyên viên',
    isHead: position === 1,
    votesFor: 6,
    voterId: null,
    hasAccount: true,
    trusteeIndex: position,
    leftReason: null,
    ...wish,
  };
}

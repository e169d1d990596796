import type { PlacedSeat } from '../electorate/seat';
import type { BallotFormId, SubjectId, VoterGroupId, VoterId } from '../kernel/ids';
import type { EnteredDate, Exemption } from '../person/exemption';

export type Gender = 'male' | 'female';

/** Người được lấy phiếu. `position` is the protocol order, from 1. */
export type Subject = {
  id: SubjectId;
  position: number;
  fullName: string;
  gender: Gender | null;
  birthYear: number | null;
  partyPost: string;
  governmentPost: string;
  /** Chức vụ rút gọn, written by the officer for the hall screen; empty: the posts are shown. */
  shortPost: string;
  /** Ngày bổ nhiệm, bầu cử; null: chưa có. */
  appointedOn: EnteredDate | null;
};

/** Người không lấy phiếu: on record with the reason, on no ballot form. */
export type ExemptSubject = Subject & { exemption: Exemption };

/** Thành phần ghi phiếu, and the seat of the rule that its voters hold, once a template was applied. */
export type VoterGroup = { id: VoterGroupId; position: number; name: string; seat?: PlacedSeat };

/** Người ghi phiếu: one seat on the roll, though several groups may give it. `number` is the STT on the list. */
export type Voter = {
  id: VoterId;
  number: number;
  fullName: string;
  gender: Gender | null;
  birthYear: number | null;
  post: string;
  workUnit: string;
  groupIds: readonly VoterGroupId[];
};

/** Mẫu phiếu: which subjects stand on it, in protocol order, and which groups mark it. `index` counts from 1. */
export type BallotForm = {
  id: BallotFormId;
  index: number;
  title: string;
  colour: string;
  subjectIds: readonly SubjectId[];
  groupIds: readonly VoterGroupId[];
};

/** Căn cứ, as it is cited in the documents. */
export type LegalBasis = { position: number; citation: string };

/** Everything about the people of a conference, as it stands. */
export type Roll = {
  legalBases: readonly LegalBasis[];
  /** Those who are polled. Whoever is exempt stands in `exempted` alone: forms, cards and counts never see them. */
  subjects: readonly Subject[];
  exempted: readonly ExemptSubject[];
  groups: readonly VoterGroup[];
  voters: readonly Voter[];
  forms: readonly BallotForm[];
};

/** Chức danh, chức vụ as one line: Party posts before government posts. */
export function postsOf(subject: Pick<Subject, 'partyPost' | 'governmentPost'>): string {
  return [subject.partyPost, subject.governmentPost].filter((post) => post !== '').join(', ');
}

/** Who marks this form: every voter of one of its groups, each once. */
export function votersOfForm(form: Pick<BallotForm, 'groupIds'>, voters: readonly Voter[]): readonly Voter[] {
  return voters.filter((voter) => voter.groupIds.some((group) => form.groupIds.includes(group)));
}

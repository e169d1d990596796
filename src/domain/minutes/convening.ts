import type { EnteredDate, ExemptionReason } from '../person/exemption';
import type { Letterhead } from './letterhead';
import type { CommitteeMemberOnRecord, PersonOnRecord } from './people-on-record';
import type { TimeOfDay } from './conference-on-record';
import type { UnitPaper } from './unit-paper';

/** Danh sách thành phần ghi phiếu (F8): the roll, and after the vote who of it was there. */
export type VoterList = UnitPaper & {
  voters: readonly VoterOnList[];
  /** Each voter once, in the first of their groups. */
  groups: readonly { name: string; count: number }[];
  preparerName: string;
  /** Null: a list to be signed at the door. */
  attendance: AttendanceOnList | null;
};

/** By name, in the order of the roll. Whoever came late is among those present; whoever left before the vote is not. */
export type AttendanceOnList = {
  presentCount: number;
  lateNames: readonly string[];
  leftNames: readonly string[];
  absentNames: readonly string[];
};

export type VoterOnList = {
  fullName: string;
  birthYear: number | null;
  /** Chức vụ, đơn vị công tác as one line. */
  position: string;
  groupName: string;
  /** What stands where the voter would sign; null: the place is left free. */
  missing: 'absent' | 'left' | null;
};

/** Danh sách người được lấy phiếu tín nhiệm (F9). Empty texts are written by hand. */
export type SubjectList = UnitPaper & {
  subjects: readonly SubjectOnList[];
  exempt: readonly ExemptOnList[];
};

export type SubjectOnList = {
  fullName: string;
  birthYear: number | null;
  position: string;
  /** Thời điểm bầu, bổ nhiệm. */
  appointedOn: EnteredDate | null;
  /** "01 nơi", "nơi thứ 1/2". */
  place: string;
};

/** Người thuộc diện nhưng không lấy phiếu, why, and by which paper. */
export type ExemptOnList = PersonOnRecord & {
  birthYear: number | null;
  reason: ExemptionReason;
  basis: string;
};

/** Giấy triệu tập, giấy mời (F10): one letter for each recipient. */
export type Summons = UnitPaper & {
  recipients: readonly string[];
  letters: readonly SummonsLetter[];
  doorsOpenAt: TimeOfDay | null;
  subjectCount: number;
  contact: string;
  /** Days, 'YYYY-MM-DD'. */
  questionsBefore: string;
  replyBefore: string | null;
};

export type SummonsLetter = {
  /** From 1, in the order of the roll; observers follow. */
  order: number;
  documentNumber: number | null;
  recipient: PersonOnRecord;
  role: 'voter' | 'observer';
  isSubject: boolean;
  /** The recipient's own address for reading the dossiers; null: there is none. */
  readingUrl: string | null;
  /** Mã điểm danh of a voter; null: the recipient is not on the roll. */
  attendanceCode: string | null;
};

/** Phiếu tín nhiệm on paper (F1). It carries no number, no code and no name of a voter. */
export type BallotSheet = {
  letterhead: Letterhead;
  issuedOn: string;
  subjectGroup: string;
  forms: readonly BallotSheetForm[];
};

export type BallotSheetForm = {
  index: number;
  title: string;
  subjects: readonly PersonOnRecord[];
};

/** Thông qua Ban Kiểm phiếu (F11): the slip the chair reads, or the decision. */
export type CommitteePaper = UnitPaper & {
  committee: readonly CommitteeMemberOnRecord[];
  vote: CommitteeVote | null;
};

/** Biểu quyết giơ tay: one figure where all members got as many, else one for each. */
export type CommitteeVote = {
  presentCount: number;
  yes:
    | { kind: 'same'; count: number }
    | { kind: 'each'; counts: readonly { fullName: string; count: number }[] };
};

/** The vote on the committee from its members; null while nobody has counted the hands or the hall. */
export function committeeVote(
  members: readonly { fullName: string; votesFor: number }[],
  presentCount: number | null,
): CommitteeVote | null {
  const [first] = members;
  if (first === undefined || presentCount === null || members.every(({ votesFor }) => votesFor === 0))
    return null;
  const isSame = members.every(({ votesFor }) => votesFor === first.votesFor);
  const counts = members.map(({ fullName, votesFor }) => ({ fullName, count: votesFor }));
  return { presentCount, yes: isSame ? { kind: 'same', count: first.votesFor } : { kind: 'each', counts } };
}

import type { ActsOfTwo } from '../conference/act-of-two';
import type { PaperCounting } from '../conference/open-rules';
import type { AttendanceOnRecord, ConferenceOnRecord, TimeOfDay } from './conference-on-record';
import type { CountedForm } from './counted-form';
import type { Letterhead } from './letterhead';
import type { CommitteeMemberOnRecord, PersonOnRecord } from './people-on-record';

/** Biên bản kiểm phiếu (F3): the committee's working record. Free texts come without their final stop. */
export type CountMinutes = {
  letterhead: Letterhead;
  /** Null: the number is not given yet and its place stays free. */
  documentNumber: number | null;
  conference: ConferenceOnRecord;
  attendance: AttendanceOnRecord;
  countStartedAt: TimeOfDay;
  countEndedAt: TimeOfDay;
  committee: readonly CommitteeMemberOnRecord[];
  technicians: readonly PersonOnRecord[];
  witnesses: readonly PersonOnRecord[];
  /** Null: no paper ballots were prepared. */
  paperBox: PaperBoxOnRecord | null;
  /** Null: no cards were prepared. */
  deviceBox: DeviceBoxOnRecord | null;
  votingOpenedAt: TimeOfDay;
  votingClosedAt: TimeOfDay;
  /** By whom the vote was opened and the box sealed. */
  acts: ActsOfTwo;
  /** One for each ballot form, in their order. */
  forms: readonly CountedForm[];
  /** Phiếu ghi thêm tên người ngoài danh sách, and how the committee ruled. */
  extraNames: { count: number; ruling: string } | null;
  /** Numbered, never timed: a time would tell whose turn it was. An empty resolution is not printed. */
  incidents: readonly { number: number; incident: string; resolution: string }[];
  complaints: string | null;
  /** Votes that were annulled before the one that counts, the first one first. */
  revotes: readonly RevoteOnRecord[];
  copies: number;
};

/** Hòm phiếu giấy: its seals, and those of the packets made after the count; empty: written by hand. */
export type PaperBoxOnRecord = {
  /** On the empty box before the vote. */
  sealNumber: string;
  /** Over its slot when the vote ended; empty: not printed. */
  closedSealNumber: string;
  /** As read off it when it was opened; null: nobody wrote it down. */
  openedSealNumber: string | null;
  packSealNumbers: readonly string[];
  /** How each of the two counters entered what was in it. */
  counting: PaperCounting;
};

/** Hòm phiếu điện tử: how it was tried, locked and stored. */
export type DeviceBoxOnRecord = {
  /** Ballots cast in the test, or why the head opened voting without one. */
  test: { kind: 'passed'; ballotCount: number } | { kind: 'skipped'; reason: string };
  cardsFrozenAt: TimeOfDay;
  closedAt: TimeOfDay;
  keyHolderCount: number;
  keyThreshold: number;
  /** "02 thiết bị lưu trữ USB"; empty: written by hand. */
  mediaText: string;
  /** Empty: written by hand. */
  mediaSealNumber: string;
};

/** Bỏ phiếu lại: why, the vote on it, and what became of the ballots before. */
export type RevoteOnRecord = {
  reason: string;
  yesCount: number;
  /** Of those present at the vote that was annulled. */
  presentCount: number;
  previousReturnedCount: number;
  /** Empty: written by hand. */
  previousSealNumber: string;
};

import type { PaperCounting } from '../conference/open-rules';
import type { ConferenceOnRecord } from './conference-on-record';
import type { Letterhead } from './letterhead';
import type { CommitteeMemberOnRecord } from './people-on-record';

/** Bảng nhập liệu kiểm phiếu giấy: both counts of each form, what was looked at again, and what was confirmed. */
export type PaperEntryLog = {
  letterhead: Letterhead;
  conference: ConferenceOnRecord;
  committee: readonly CommitteeMemberOnRecord[];
  counting: PaperCounting;
  forms: readonly PaperLogForm[];
};

export type PaperLogForm = {
  /** From 1. */
  index: number;
  title: string;
  /** Too few ballots in one way of voting: what was counted for each person is not printed apart. */
  isWithheld: boolean;
  /** The two counters; empty where no paper was handed out and nothing was counted. */
  counters: readonly string[];
  figures: readonly PaperLogFigure[];
  looks: readonly { words: string; value: number; by: string; reason: string }[];
  confirmedBy: readonly string[];
};

/** One figure: what each counter entered, and what stands. */
export type PaperLogFigure = { words: string; counted: readonly number[]; settled: number };

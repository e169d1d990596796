import type { AttendanceOnRecord, ConferenceOnRecord, TimeOfDay } from './conference-on-record';
import type { CountedForm } from './counted-form';
import type { Letterhead } from './letterhead';
import type { CommitteeMemberOnRecord } from './people-on-record';

/** Báo cáo kết quả phiếu tín nhiệm (F2): what the committee reads out. */
export type ResultReport = {
  letterhead: Letterhead;
  /** 'annex': the annex of Quy định 96-QĐ/TW, place for the hanging seal; 'letterhead': the full head with a number. */
  header: 'annex' | 'letterhead';
  /** Only printed with the full letterhead; null: its place stays free. */
  documentNumber: number | null;
  /** 'YYYY-MM-DD', beside the place. */
  issuedOn: string;
  conference: ConferenceOnRecord;
  attendance: AttendanceOnRecord;
  countStartedAt: TimeOfDay;
  countEndedAt: TimeOfDay;
  committee: readonly CommitteeMemberOnRecord[];
  /** One for each ballot form, in their order. */
  forms: readonly CountedForm[];
  /** Giờ hoàn thành báo cáo. */
  doneAt: TimeOfDay;
  copies: number;
};

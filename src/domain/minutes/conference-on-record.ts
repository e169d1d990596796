import type { Share } from '../kernel/share';

/** A time on the wall of the hall, 24 hours. Times of the sitting, never of a ballot. */
export type TimeOfDay = { hour: number; minute: number };

/** The sitting a document is about. */
export type ConferenceOnRecord = {
  name: string;
  /** Nhóm người được lấy phiếu: "các đồng chí lãnh đạo Sở …". */
  subjectGroup: string;
  /** Thành phần ghi phiếu as a phrase: "các đồng chí thuộc thành phần ghi phiếu". */
  electorateName: string;
  /** 'YYYY-MM-DD'. */
  heldOn: string;
  venue: string;
};

/** Triệu tập, có mặt, vắng mặt, and the share that had to be present (Quy định 96-QĐ/TW: two thirds). */
export type AttendanceOnRecord = {
  convenedCount: number;
  presentCount: number;
  absentCount: number;
  quorum: Share;
};

/** Counts of people. More present than convened is a fault. */
export function attendanceOnRecord(
  convenedCount: number,
  presentCount: number,
  quorum: Share,
): AttendanceOnRecord {
  if (presentCount > convenedCount) throw new RangeError('More people present than convened');
  return { convenedCount, presentCount, absentCount: convenedCount - presentCount, quorum };
}

import type { LineFault } from './line-mark';

/** Lý do không hợp lệ (Quy định 96-QĐ/TW, Điều 6): of one person's line, or of the whole ballot. */
export type InvalidReason =
  | LineFault
  /** Phiếu không do ban kiểm phiếu phát ra. */
  | 'not-issued'
  /** Phiếu ghi thêm tên người ngoài danh sách, where the unit reads it as invalid. */
  | 'extra-name';

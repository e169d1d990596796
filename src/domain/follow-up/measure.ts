import type { Consequence } from '../outcome/regulation-96';

/** A band that calls for a decision. */
export type Band = Exclude<Consequence, 'none'>;

/** Việc mà cấp quản lý cán bộ có thể quyết định đối với một người. */
export const measures = [
  /** Đưa ra khỏi quy hoạch các chức vụ cao hơn. */
  'removed-from-planning',
  /** Thôi giữ chức vụ đang đảm nhiệm. */
  'ceased-office',
  /** Bố trí công tác khác. */
  'other-work',
  /** Từ chức. */
  'resignation',
  /** Tiến hành bỏ phiếu tín nhiệm: another procedure, with two levels. */
  'confidence-decision',
  /** Miễn nhiệm. */
  'dismissed',
  /** Bố trí công tác khác thấp hơn. */
  'lower-post',
  /** Việc khác, in words of its own. */
  'other',
] as const;
export type Measure = (typeof measures)[number];

const measuresByBand: Readonly<Record<Band, readonly Measure[]>> = {
  'remove-from-planning': [
    'removed-from-planning',
    'ceased-office',
    'other-work',
    'resignation',
    'confidence-decision',
    'other',
  ],
  'dismissal-procedure': ['dismissed', 'lower-post', 'other'],
};

/**
 * What the regulation names for a band, in its order, and always "việc khác": the authority decides, the product proposes.
 * Source: Quy định 96-QĐ/TW, use of results (trên 1/2 nhưng dưới 2/3; từ 2/3 trở lên).
 */
export function measuresOf(band: Band): readonly Measure[] {
  return measuresByBand[band];
}

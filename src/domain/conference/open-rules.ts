/** Phiếu ghi thêm tên người ngoài danh sách: only the addition is left out, or the whole ballot is invalid. */
export const extraNamePolicies = ['ignore-addition', 'invalidate'] as const;
export type ExtraNamePolicy = (typeof extraNamePolicies)[number];

/** Cách đếm phiếu giấy: each member counts the pile and enters totals, or enters sheet after sheet and the sums follow. */
export const paperCountings = ['by-total', 'by-sheet'] as const;
export type PaperCounting = (typeof paperCountings)[number];

/**
 * What Quy định 96-QĐ/TW leaves open, or what could not be compared with its full text: settings of a conference, never
 * constants. Null: the unit has not set it.
 */
export type OpenRules = {
  extraNamePolicy: ExtraNamePolicy;
  /** May those who are polled mark a ballot form on which they stand themselves? */
  selfMarking: boolean;
  paperCounting: PaperCounting;
  /** Thời gian lưu phiếu, in months after the conference. */
  retentionMonths: number | null;
  /** Days after the conference by which the result is reported upwards. */
  reportDueDays: number | null;
};

/** The settings of a conference, to be the usual ones of the unit's next. */
export function openRulesOf({
  extraNamePolicy,
  selfMarking,
  paperCounting,
  retentionMonths,
  reportDueDays,
}: OpenRules): OpenRules {
  return { extraNamePolicy, selfMarking, paperCounting, retentionMonths, reportDueDays };
}

/** Before a unit has held any conference: nothing that the regulation does not say. */
export const usualOpenRules: OpenRules = {
  extraNamePolicy: 'ignore-addition',
  selfMarking: true,
  paperCounting: 'by-total',
  retentionMonths: null,
  reportDueDays: null,
};

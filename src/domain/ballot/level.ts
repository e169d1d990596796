/** Mức độ tín nhiệm: tín nhiệm cao, tín nhiệm, tín nhiệm thấp, in the order of the ballot (Quy định 96-QĐ/TW, Điều 6). */
export const levels = ['high', 'medium', 'low'] as const;
export type Level = (typeof levels)[number];

/** What a voter chose for one person. Blank (bỏ trống dòng) is a choice: the line is then invalid for that person alone. */
export type Choice = Level | 'blank';

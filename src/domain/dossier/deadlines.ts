import { dayBefore } from '../kernel/calendar-day';
import type { DossierSettings } from './dossier';

/** Mốc hồ sơ, in the order of their days. */
export const deadlineCodes = ['receipt', 'release', 'questions', 'explanation'] as const;
export type DeadlineCode = (typeof deadlineCodes)[number];

/** Whether the text of the regulation was seen to say so, or only a plan made under it. */
export type Certainty = 'confirmed' | 'recalled';

/**
 * Quy định 96-QĐ/TW, Điều 7, in calendar days before the conference. 15 and 10 were read in the regulation; 20 and 3 in
 * a provincial plan made under it, so they are settings that say where they come from.
 */
export const deadlineRules = {
  receipt: { setting: 'receiptDays', usualDays: 20, certainty: 'recalled' },
  release: { setting: 'releaseDays', usualDays: 15, certainty: 'confirmed' },
  questions: { setting: 'questionDays', usualDays: 10, certainty: 'confirmed' },
  explanation: { setting: 'explanationDays', usualDays: 3, certainty: 'recalled' },
} as const satisfies Record<
  DeadlineCode,
  { setting: keyof DossierSettings; usualDays: number; certainty: Certainty }
>;

/** What a conference begins with. The size of a file is ours, not the regulation's. */
export const usualSettings: DossierSettings = {
  receiptDays: deadlineRules.receipt.usualDays,
  releaseDays: deadlineRules.release.usualDays,
  questionDays: deadlineRules.questions.usualDays,
  explanationDays: deadlineRules.explanation.usualDays,
  largestFileMegabytes: 20,
  asksCollectiveReview: true,
  readsOnTablets: true,
  officerName: '',
  officerPhone: '',
};

/** The last day for it, 'YYYY-MM-DD': never kept, so that it moves with the day of the conference. */
export function deadlineOf(code: DeadlineCode, heldOn: string, settings: DossierSettings): string {
  return dayBefore(heldOn, settings[deadlineRules[code].setting]);
}

import type { DocumentRegime } from '@/domain/conference/conference';
import type { PaperEntryLog } from '@/domain/minutes/paper-entry-log';
import { sampleReport } from './sample-conference';

/** Thirty sheets, read differently at one line, and settled by a third look. */
export function samplePaperLog(regime: DocumentRegime): PaperEntryLog {
  const { letterhead, conference, committee } = sampleReport(regime);
  const [one, other, third] = committee.map(({ fullName }) => fullName);
  return {
    letterhead,
    conference,
    committee,
    counting: 'by-sheet',
    forms: [
      {
        index: 1,
        title: '',
        isWithheld: false,
        counters: [one ?? '', other ?? ''],
        figures: [
          { words: 'Số phiếu thu về', counted: [30, 30], settled: 30 },
          { words: 'Lê Hoàng Minh: tín nhiệm cao', counted: [20, 19], settled: 20 },
          { words: 'Lê Hoàng Minh: tín nhiệm', counted: [7, 8], settled: 7 },
        ],
        looks: [
          {
            words: 'Lê Hoàng Minh: tín nhiệm cao',
            value: 20,
            by: third ?? '',
            reason: 'lá thứ 12 đánh dấu ở cột tín nhiệm cao.',
          },
        ],
        confirmedBy: [one ?? '', other ?? ''],
      },
    ],
  };
}

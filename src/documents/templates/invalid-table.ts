import 'server-only';
import type { CountedForm, InvalidReason } from '@/domain/minutes/counted-form';
import { runsOf } from '../blocks/run';
import { count, head, left, type Table } from '../blocks/table';

export const invalidReasonWords: Record<InvalidReason, string> = {
  'no-mark': 'Không đánh dấu vào ô nào ở dòng của một người',
  'many-marks': 'Đánh dấu vào hai hoặc ba ô ở dòng của một người',
  'name-struck-out': 'Gạch tên người có trong phiếu',
  'not-issued': 'Phiếu không do Ban Kiểm phiếu phát ra',
  'extra-name': 'Ghi thêm tên người ngoài danh sách',
};

/** Phiếu không hợp lệ theo lý do; null when nothing was invalid. */
export function invalidTable({ invalidCounts }: CountedForm, caption: string): Table | null {
  if (invalidCounts.length === 0) return null;
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf([caption]),
    unit: null,
    widths: [11, 96, 29, 29],
    head: [
      [head('TT'), head('Lý do'), head('Số phiếu (đối với tất cả)'), head('Số trường hợp (theo từng người)')],
    ],
    rows: invalidCounts.map(({ reason, wholeCount, lineCount }, index) => [
      count(index + 1),
      left(invalidReasonWords[reason]),
      count(wholeCount),
      count(lineCount),
    ]),
    base: null,
  };
}

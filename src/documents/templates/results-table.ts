import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import type { SubjectResult } from '@/domain/minutes/subject-result';
import { twoDigits } from '@/lib/text/number';
import type { Orientation } from '../blocks/page';
import { runsOf } from '../blocks/run';
import { count, head, left, percent, type Cell, type Table } from '../blocks/table';
import { lineCount } from '../blocks/text-measure';

const widths: Record<Orientation, readonly number[]> = {
  portrait: [9, 31, 24, 13, 14, 11.5, 13.1, 11.5, 13.1, 11.5, 13.1],
  landscape: [10, 64, 72, 16, 17, 12.5, 13.5, 12.5, 13.5, 12.5, 13.5],
};
const nameColumn = 1;
const positionColumn = 2;
const mostLines = 3;

/** Kết quả đối với từng người: ballots and percentages of the ballots returned (Quy định 96-QĐ/TW, Điều 6). */
export function resultsTable({ reconciliation, results }: CountedForm, caption: string | null): Table {
  const returned = reconciliation.total.returned;
  return {
    kind: 'table',
    orientation: orientationFor(results),
    caption: caption === null ? null : runsOf([caption]),
    unit: runsOf([`(Tỷ lệ % tính trên tổng số phiếu thu về: ${twoDigits(returned)} phiếu)`]),
    widths: widths[orientationFor(results)],
    head: resultsHead(),
    rows: results.map((result, row) => resultRow(result, row, returned)),
    base: { label: 'Tổng số phiếu thu về', value: returned },
  };
}

function resultsHead(): Table['head'] {
  const levels = ['Tín nhiệm cao', 'Tín nhiệm', 'Tín nhiệm thấp'];
  return [
    [
      head('TT', { rows: 2 }),
      head('Họ và tên', { rows: 2 }),
      head('Chức danh, chức vụ', { rows: 2 }),
      head('Số phiếu hợp lệ', { rows: 2 }),
      head('Không hợp lệ', { rows: 2 }),
      ...levels.map((level) => head(level, { columns: 2 })),
    ],
    levels.flatMap(() => [head('Số phiếu'), head('Tỷ lệ %')]),
  ];
}

function resultRow(result: SubjectResult, row: number, returned: number): readonly Cell[] {
  const at = (column: number) => ({ row, column });
  return [
    count(row + 1),
    left(result.fullName),
    left(result.position),
    count(result.valid, { plus: [at(5), at(7), at(9)], minus: [] }),
    count(result.invalid, { plus: ['base'], minus: [at(3)] }),
    count(result.high),
    percent(result.high, returned, at(5)),
    count(result.medium),
    percent(result.medium, returned, at(7)),
    count(result.low),
    percent(result.low, returned, at(9)),
  ];
}

/** Landscape when a name or post would break over more than three lines. */
function orientationFor(results: readonly SubjectResult[]): Orientation {
  const tooLong = (text: string, column: number) =>
    lineCount(text, (widths.portrait[column] ?? 0) - 1.2, { size: 12, bold: false }) > mostLines;
  return results.some(
    ({ fullName, position }) => tooLong(fullName, nameColumn) || tooLong(position, positionColumn),
  )
    ? 'landscape'
    : 'portrait';
}

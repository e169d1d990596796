import 'server-only';
import type { ResultReport } from '@/domain/minutes/result-report';
import { runsOf } from '../blocks/run';
import type { Sheet } from '../blocks/sheet';
import { count, head, left, percent, type Cell, type Table } from '../blocks/table';
import { formLabel } from './form-label';
import { resultsTable } from './results-table';

/** The workbook of F2: the results of each form, then the figures that stand in the text of the report. */
export function reportSheets(report: ResultReport, title: string, abstract: string): readonly Sheet[] {
  const { forms, letterhead } = report;
  const issuer = letterhead.issuerLines.join(' ');
  const many = forms.length > 1;
  return [
    ...forms.map((form) => ({
      name: many ? `Kết quả, phiếu số ${form.index}` : 'Kết quả',
      issuer,
      title,
      abstract,
      table: resultsTable(form, many ? formLabel(form) : 'Kết quả kiểm phiếu đối với từng người'),
    })),
    { name: 'Số liệu chung', issuer, title, abstract, table: figuresTable(report) },
  ];
}

function figuresTable({ attendance, forms }: ResultReport): Table {
  const { convenedCount, presentCount, absentCount } = attendance;
  const people = [
    { words: 'Số người được triệu tập ghi phiếu', value: convenedCount, hasShare: true },
    { words: 'Số có mặt', value: presentCount, hasShare: true },
    { words: 'Số vắng mặt', value: absentCount, hasShare: true },
  ];
  const ballots = forms.flatMap(({ index, reconciliation }) => {
    const suffix = forms.length > 1 ? ` (phiếu số ${index})` : '';
    const { issued, returned, notReturned } = reconciliation.total;
    return [
      { words: `Số phiếu phát ra${suffix}`, value: issued, hasShare: false },
      { words: `Số phiếu thu về${suffix}`, value: returned, hasShare: false },
      { words: `Số phiếu không thu về${suffix}`, value: notReturned, hasShare: false },
    ];
  });
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf(['Số liệu chung']),
    unit: runsOf(['(Tỷ lệ % tính trên số người được triệu tập)']),
    widths: [11, 94, 30, 30],
    head: [[head('TT'), head('Nội dung'), head('Số lượng'), head('Tỷ lệ %')]],
    rows: [...people, ...ballots].map(({ words, value, hasShare }, row): readonly Cell[] => [
      count(row + 1),
      left(words),
      count(value),
      hasShare ? percent(value, convenedCount, { row, column: 2 }) : left(''),
    ]),
    base: { label: 'Số người được triệu tập', value: convenedCount },
  };
}

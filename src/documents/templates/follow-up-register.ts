import 'server-only';
import { formatPercentTable } from '@/lib/text/number';
import type { FormDocument } from '../blocks/form-document';
import { plainTitle } from '../blocks/text';
import { centred, count, head, left, type Table } from '../blocks/table';

/** One decision on one person, or a person nothing has been decided for yet: its words are "chưa có". */
export type FollowUpLine = {
  person: string;
  posts: string;
  unitName: string;
  /** As it is printed: "21/6/2023". */
  heldOn: string;
  low: number;
  returned: number;
  band: string;
  measure: string;
  /** Who decided, when, and the document. */
  decision: string;
  note: string;
};

const title = 'SỔ THEO DÕI XỬ LÝ';
const heads = [
  'TT',
  'Họ và tên, chức vụ',
  'Hội nghị',
  'Số phiếu tín nhiệm thấp',
  'Mức',
  'Việc đã quyết định',
  'Cơ quan, ngày, văn bản',
  'Ghi chú',
];

/** Sổ theo dõi xử lý as a paper: it is a book of several units, so no unit stands in its head and nobody signs it. */
export function followUpRegisterDocument({
  asOf,
  lines,
}: {
  asOf: string;
  lines: readonly FollowUpLine[];
}): FormDocument {
  const abstract = `những người có trên 1/2 số phiếu tín nhiệm thấp, đến ngày ${asOf}`;
  const table = registerTable(lines);
  return {
    title: `Sổ theo dõi xử lý ${abstract}`,
    regime: 'state',
    sections: [
      {
        orientation: 'landscape',
        blocks: [...plainTitle(title, abstract), { kind: 'space', height: 8 }, table],
      },
    ],
    sheets: [{ name: 'Theo dõi xử lý', issuer: '', title, abstract, table }],
  };
}

function registerTable(lines: readonly FollowUpLine[]): Table {
  return {
    kind: 'table',
    orientation: 'landscape',
    caption: null,
    unit: null,
    widths: [10, 47, 44, 25, 33, 33, 42, 23],
    head: [heads.map((words) => head(words))],
    rows: lines.map((line, index) => [
      count(index + 1),
      left(`${line.person}, ${line.posts}`),
      left(`${line.unitName}, họp ngày ${line.heldOn}`),
      centred(`${line.low}/${line.returned} (${formatPercentTable(line.low, line.returned)}%)`),
      left(line.band),
      left(line.measure),
      left(line.decision),
      left(line.note),
    ]),
    base: null,
  };
}

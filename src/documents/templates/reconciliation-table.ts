import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import {
  reconciliationRows,
  type ReconciliationColumn,
  type ReconciliationRow,
} from '@/domain/minutes/reconciliation';
import { bold, runsOf, type Text } from '../blocks/run';
import { boldCount, count, head, left, type Cell, type Sum, type Table } from '../blocks/table';

const words: Record<ReconciliationRow, string> = {
  printed: 'Số đã in',
  tested: 'Số dùng để thử, đã hủy',
  spoiled: 'Số hỏng, đã đổi',
  unused: 'Số không sử dụng',
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu về',
  notReturned: 'Số phiếu không thu về',
  difference: 'Chênh lệch cần giải trình',
};

/** The rows that stand before the ballots issued and are taken away from those printed. */
const takenAway = ['tested', 'spoiled', 'unused'] as const;
const firstFigure = 2;

/** Đối chiếu thẻ và phiếu: one column for each mode that was used, and their sum. */
export function reconciliationTable({ reconciliation }: CountedForm, caption: string): Table {
  const rows = reconciliationRows(reconciliation);
  const { device, paper, total } = reconciliation;
  const modes = [
    ...(device === null ? [] : [{ title: 'Điện tử (thẻ)', figures: device }]),
    ...(paper === null ? [] : [{ title: 'Phiếu giấy', figures: paper }]),
  ];
  const columns = modes.map((mode) => mode.figures);
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf([caption]),
    unit: null,
    widths: [11, 165 - 11 - 26 * (modes.length + 1), ...modes.map(() => 26), 26],
    head: [[head('TT'), head('Nội dung'), ...modes.map(({ title }) => head(title)), head('Cộng')]],
    rows: rows.map((name, index) => [
      count(index + 1),
      left(...rowWords(name, rows)),
      ...columns.map((figures, column) =>
        figure(name, figures, sumInColumn(name, rows, firstFigure + column)),
      ),
      figure(name, total, sumOfRow(index, columns.length)),
    ]),
    base: null,
  };
}

function figure(name: ReconciliationRow, figures: ReconciliationColumn, sum: Sum | null): Cell {
  const isBold = name === 'issued' || name === 'returned';
  return isBold ? boldCount(figures[name], sum) : count(figures[name], sum);
}

/** "(5 = 1 - 2 - 3 - 4)": the numbers of the rows as they stand in this table. */
function rowWords(name: ReconciliationRow, rows: readonly ReconciliationRow[]): readonly Text[] {
  const number = (row: ReconciliationRow) => rows.indexOf(row) + 1;
  if (name === 'issued') {
    const minus = takenAway.filter((row) => rows.includes(row)).map((row) => ` - ${number(row)}`);
    return [bold(words.issued), ` (${number('issued')} = ${number('printed')}${minus.join('')})`];
  }
  if (name === 'returned') return [bold(words.returned)];
  if (name === 'notReturned')
    return [`${words.notReturned} (${number('notReturned')} = ${number('issued')} - ${number('returned')})`];
  return [words[name]];
}

/** Ballots issued come from the register, so they are no sum: the difference row tells whether the two agree. */
function sumInColumn(
  name: ReconciliationRow,
  rows: readonly ReconciliationRow[],
  column: number,
): Sum | null {
  const at = (row: ReconciliationRow) => ({ row: rows.indexOf(row), column });
  if (name === 'notReturned') return { plus: [at('issued')], minus: [at('returned')] };
  if (name !== 'difference') return null;
  const minus = [...takenAway.filter((row) => rows.includes(row)), 'issued' as const].map(at);
  return { plus: [at('printed')], minus };
}

function sumOfRow(row: number, columns: number): Sum {
  return {
    plus: Array.from({ length: columns }, (_, column) => ({ row, column: firstFigure + column })),
    minus: [],
  };
}

import 'server-only';
import type { ContentTable, TableCell } from 'pdfmake/interfaces';
import { cellRuns } from '../blocks/cell-runs';
import { toPoints } from '../blocks/page';
import {
  placedHead,
  tableBorder,
  tableMetrics,
  type Cell,
  type HandRows,
  type PlacedHeadCell,
  type Table,
} from '../blocks/table';
import { plainText } from '../blocks/run';
import { lineCount } from '../blocks/text-measure';
import type { Tag } from './pdf-tag';
import { bodyDrop, dropOf, droppedMargins, lettering, pdfRuns } from './pdf-text';

/** The bordered table alone; caption and unit line are paragraphs before it. */
export function pdfTable(table: Table): ContentTable {
  const { side, above } = tableMetrics(table);
  const beside = toPoints(side) - tableBorder / 2;
  const tag: Tag = { role: 'Table' };
  return {
    table: {
      headerRows: table.head.length,
      keepWithHeaderRows: table.rows.length > 0 ? 1 : 0,
      dontBreakRows: true,
      // Padding and borders come on top of these widths; borders lie across the edges of the columns.
      widths: table.widths.map((width) => toPoints(width - 2 * side)),
      ...(table.hand && { heights: rowHeights(table, table.hand) }),
      body: [...headRows(table, tag), ...table.rows.map((row) => bodyRow(row, table, tag))],
    },
    layout: {
      hLineWidth: () => tableBorder,
      vLineWidth: () => tableBorder,
      paddingLeft: () => beside,
      paddingRight: () => beside,
      paddingTop: () => above + bodyDrop,
      paddingBottom: () => above - bodyDrop,
    },
  };
}

/** Padding and borders come on top of these heights too. */
function rowHeights(table: Table, { height }: HandRows): (row: number) => number | 'auto' {
  const inner = toPoints(height) - 2 * tableMetrics(table).above - tableBorder;
  return (row) => (row < table.head.length ? 'auto' : inner);
}

/** The height in points of the head and the first row: what a table needs to begin on a page. */
export function tableStart(table: Table): number {
  const { head, cell, above, side } = tableMetrics(table);
  const padding = 2 * above + tableBorder;
  const headHeight = table.head.reduce((sum, _, row) => sum + rowLines(row, table) * head.line + padding, 0);
  const lines = (table.rows[0] ?? []).map((content, column) =>
    content.kind === 'text'
      ? lineCount(plainText(content.runs), (table.widths[column] ?? 0) - 2 * side, {
          size: cell.size,
          bold: false,
        })
      : 1,
  );
  return headHeight + Math.max(0, ...lines) * cell.line + padding;
}

/** Cells that are spanned must be declared, empty. */
function headRows(table: Table, under: Tag): TableCell[][] {
  return placedHead(table).map((cells) => {
    const line: Tag = { role: 'TR', under };
    const row = table.widths.map((): TableCell => ({ text: '' }));
    for (const cell of cells) row[cell.column] = headCell(cell, table, { role: 'TH', under: line });
    return row;
  });
}

/** Middled by hand: the library sets a cell that spans rows too low. */
function headCell(cell: PlacedHeadCell, table: Table, tag: Tag): TableCell {
  const { head, above } = tableMetrics(table);
  const spanned = Array.from({ length: cell.rows }, (_, down) => rowLines(cell.row + down, table));
  const height = spanned.reduce((sum, lines) => sum + lines * head.line, 0);
  const between = (cell.rows - 1) * (2 * above + tableBorder);
  const room = (height + between - cellLines(cell, table) * head.line) / 2;
  const drop = dropOf(head) - bodyDrop;
  return {
    tag,
    text: cell.text,
    bold: true,
    alignment: 'center',
    colSpan: cell.columns,
    rowSpan: cell.rows,
    margin: [0, room + drop, 0, -drop],
    ...lettering(head),
  };
}

/** The most lines of the cells that stand in this row alone. */
function rowLines(row: number, table: Table): number {
  const cells = placedHead(table)[row] ?? [];
  return Math.max(1, ...cells.filter((cell) => cell.rows === 1).map((cell) => cellLines(cell, table)));
}

function cellLines({ text, column, columns }: PlacedHeadCell, table: Table): number {
  const { head, side } = tableMetrics(table);
  const width = table.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  return lineCount(text, width - 2 * side, { size: head.size, bold: true });
}

function bodyRow(cells: readonly Cell[], table: Table, under: Tag): TableCell[] {
  const line: Tag = { role: 'TR', under };
  return cells.map((cell) => bodyCell(cell, table, { role: 'TD', under: line }));
}

function bodyCell(cell: Cell, table: Table, tag: Tag): TableCell {
  const { cell: face } = tableMetrics(table);
  return {
    tag,
    text: pdfRuns(cellRuns(cell)),
    alignment: cell.kind === 'text' ? cell.align : 'center',
    verticalAlignment: 'middle',
    margin: droppedMargins(face, 0),
    ...lettering(face),
  };
}

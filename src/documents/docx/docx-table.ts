import 'server-only';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import { cellRuns } from '../blocks/cell-runs';
import {
  isDense,
  placedHead,
  tableMetrics,
  type Cell,
  type PlacedHeadCell,
  type Table,
} from '../blocks/table';
import { styled } from './docx-paragraphs';
import { columnTwips, twipsOfMillimetres, twipsOfPoints } from './docx-units';

/** Caption, unit line and the table itself: fixed columns, repeated head, whole rows. */
export function docxTable(table: Table): readonly (Paragraph | DocxTable)[] {
  const columns = columnTwips(table.widths);
  const { above, side } = tableMetrics(table);
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const bordered = new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: sumOf(columns), type: WidthType.DXA },
    columnWidths: [...columns],
    margins: {
      marginUnitType: WidthType.DXA,
      top: twipsOfPoints(above),
      bottom: twipsOfPoints(above),
      left: twipsOfMillimetres(side),
      right: twipsOfMillimetres(side),
    },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      ...placedHead(table).map((cells) => headRow(cells, columns, isDense(table))),
      ...table.rows.map((cells) => bodyRow(cells, columns, table)),
    ],
  });
  return [
    ...(table.caption === null ? [] : [styled('caption', table.caption)]),
    ...(table.unit === null ? [] : [styled('unit', table.unit)]),
    bordered,
  ];
}

function headRow(cells: readonly PlacedHeadCell[], columns: readonly number[], dense: boolean): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      (cell) =>
        new TableCell({
          columnSpan: cell.columns,
          rowSpan: cell.rows,
          width: {
            size: sumOf(columns.slice(cell.column, cell.column + cell.columns)),
            type: WidthType.DXA,
          },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            styled(dense ? 'tableHeadDense' : 'tableHead', [{ text: cell.text }], { keepNext: true }),
          ],
        }),
    ),
  });
}

function bodyRow(cells: readonly Cell[], columns: readonly number[], { hand }: Table): TableRow {
  const style = hand?.letters === 'large' ? 'tableCellLarge' : 'tableCell';
  return new TableRow({
    cantSplit: true,
    ...(hand && { height: { value: twipsOfMillimetres(hand.height), rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (cell, column) =>
        new TableCell({
          width: { size: columns[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            styled(style, cellRuns(cell), {
              alignment:
                cell.kind === 'text' && cell.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
            }),
          ],
        }),
    ),
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

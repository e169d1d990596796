import 'server-only';
import type { CellObject, Row, SheetData } from 'write-excel-file/node';
import { plainText, type Run } from '../blocks/run';
import type { Sheet } from '../blocks/sheet';
import { placedHead, type Cell, type Table } from '../blocks/table';
import { balancedLines, lineCount } from '../blocks/text-measure';
import { bodyHeight, cellSize, headHeights, headSize, heightOfLines, room } from './row-height';
import { layoutOf, percentFormula, sumFormula, type SheetLayout } from './sheet-layout';

/** What a spreadsheet takes for text is text for good: "=1+1" in a name stays a name. */
const text = { type: String, format: '@' } as const;
const bordered = {
  borderStyle: 'thin',
  borderColor: '#000000',
  alignVertical: 'center',
  wrap: true,
} as const;

export function sheetRows(sheet: Sheet): SheetData {
  const layout = layoutOf(sheet);
  const { table } = sheet;
  const width = table.widths.reduce((sum, one) => sum + one, 0);
  const across = (value: string, style: CellObject): Row => [
    {
      ...text,
      value,
      columnSpan: layout.columns,
      wrap: true,
      alignVertical: 'center',
      height: heightOfLines(lineCount(value, room(width), { size: style.fontSize ?? cellSize, bold: true })),
      ...style,
    },
    ...emptyCells(layout.columns - 1),
  ];
  return [
    across(sheet.issuer, { align: 'left', fontWeight: 'bold' }),
    across(sheet.title, { align: 'center', fontWeight: 'bold', fontSize: 14 }),
    across(balancedLines(sheet.abstract, room(width), { size: cellSize, bold: true }).join('\n'), {
      align: 'center',
      fontWeight: 'bold',
    }),
    ...optional(table.caption, (runs) => across(plainText(runs), { align: 'center', fontWeight: 'bold' })),
    ...optional(table.unit, (runs) => across(plainText(runs), { align: 'right', fontStyle: 'italic' })),
    ...optional(table.base, (base) => baseRow(base, layout)),
    ...headRows(table),
    ...table.rows.map((cells) => {
      const height = bodyHeight(cells, table);
      return cells.map((cell) => ({ ...bodyCell(cell, layout), height }));
    }),
  ];
}

function optional<Part>(part: Part | null, row: (part: Part) => Row): readonly Row[] {
  return part === null ? [] : [row(part)];
}

function emptyCells(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function baseRow({ label, value }: NonNullable<Table['base']>, { columns }: SheetLayout): Row {
  return [
    { ...text, value: label, columnSpan: columns - 1, align: 'right' },
    ...emptyCells(columns - 2),
    { type: Number, value, format: '#,##0', align: 'center', fontWeight: 'bold' },
  ];
}

function headRows(table: Table): Row[] {
  const heights = headHeights(table);
  return placedHead(table).map((cells, index) => {
    const row: Row = emptyCells(table.widths.length);
    for (const cell of cells)
      row[cell.column] = {
        ...text,
        ...bordered,
        value: cell.text,
        align: 'center',
        fontWeight: 'bold',
        fontSize: headSize,
        height: heights[index] ?? heightOfLines(1),
        columnSpan: cell.columns,
        rowSpan: cell.rows,
      };
    return row;
  });
}

function bodyCell(cell: Cell, layout: SheetLayout): CellObject {
  switch (cell.kind) {
    case 'text':
      return { ...text, ...bordered, value: plainText(cell.runs), align: cell.align, ...weight(cell.runs) };
    case 'count': {
      const style = { ...bordered, align: 'center', format: '#,##0', ...weight([cell]) } as const;
      return cell.sum === null
        ? { ...style, type: Number, value: cell.value }
        : { ...style, type: 'Formula', value: sumFormula(cell.sum, layout) };
    }
    case 'percent':
      return {
        ...bordered,
        align: 'center',
        format: '0.00',
        type: 'Formula',
        value: percentFormula(cell.partAt, layout),
      };
  }
}

/** Bold when the cell opens in bold. */
function weight([first]: readonly (Run | { isBold: boolean })[]): { fontWeight?: 'bold' } {
  if (first === undefined) return {};
  const isBold = 'isBold' in first ? first.isBold : first.bold === true;
  return isBold ? { fontWeight: 'bold' } : {};
}

import 'server-only';
import { plainText } from '../blocks/run';
import { placedHead, type Cell, type PlacedHeadCell, type Table } from '../blocks/table';
import { lineCount } from '../blocks/text-measure';

/** Screens want more room than paper; printing fits the width of the page again. */
export const columnScale = 1.15;
export const headSize = 11;
export const cellSize = 12;

/** Excel counts widths in digits of the default font: 8 pixels each at 12 points, and 5 for the cell's own padding. */
export const digitPixels = 8;
export const cellPixels = 5;

/** A spreadsheet keeps some room at both sides of a cell, in millimetres, and letters fitted to pixels are wider. */
const padding = 2.5;
const pixelLoss = 0.94;

/** The height in points of so many lines. */
export function heightOfLines(lines: number): number {
  return lines * 16 + 4;
}

/** The rows of the head, high enough for the cells that stand in one row and for those that span several. */
export function headHeights(table: Table): readonly number[] {
  const rows = placedHead(table);
  const lines = rows.map((cells) =>
    Math.max(1, ...cells.filter((cell) => cell.rows === 1).map((cell) => headLines(cell, table))),
  );
  const total = lines.reduce((sum, one) => sum + one, 0);
  const spanning = rows.flat().filter((cell) => cell.rows === rows.length);
  const missing = Math.max(0, ...spanning.map((cell) => headLines(cell, table) - total));
  return lines.map((one, row) => heightOfLines(row === lines.length - 1 ? one + missing : one));
}

export function bodyHeight(cells: readonly Cell[], table: Table): number {
  const lines = cells.map((cell, column) =>
    cell.kind === 'text'
      ? lineCount(plainText(cell.runs), room(table.widths[column] ?? 0), { size: cellSize, bold: true })
      : 1,
  );
  return heightOfLines(Math.max(1, ...lines));
}

function headLines({ text, column, columns }: PlacedHeadCell, table: Table): number {
  const width = table.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  return lineCount(text, room(width), { size: headSize, bold: true });
}

/** The height of a row of plain texts in columns as wide as so many digits; null where the usual one does. */
export function heightInColumns(
  values: readonly (string | number | null)[],
  widths: readonly number[],
): number | null {
  const lines = values.map((value, column) => {
    const width = (((widths[column] ?? 0) * digitPixels + cellPixels) * 25.4) / 96;
    return lineCount(String(value ?? ''), roomIn(width), { size: cellSize, bold: false });
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : heightOfLines(most);
}

/** What a text may fill of a column given in millimetres of paper. */
export function room(width: number): number {
  return roomIn(width * columnScale);
}

function roomIn(millimetres: number): number {
  return millimetres * pixelLoss - padding;
}

import { tidy } from './spelling';

/** One cell, as the reader of spreadsheets hands it over; a date is midnight UTC. */
export type CellValue = string | number | boolean | Date | null;

/** The rows of a sheet from the first, each from column A. */
export type SheetRows = readonly (readonly CellValue[])[];

/** Cells joined to one: rows from 1, columns from 0, both ends included. */
export type CellRange = { top: number; left: number; bottom: number; right: number };

/** A sheet (trang tính), and what its program does with the cells. Rows count from 1, columns from 0. */
export type Sheet = {
  rows: SheetRows;
  merges: readonly CellRange[];
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
  /** Days are counted from 1904, not from 1900. */
  countsFrom1904: boolean;
};

/** Where a cell is: the row counts from 1, the column from 0 (A). */
export type CellPlace = { row: number; column: number };

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** "B9". */
export function cellName({ row, column }: CellPlace): string {
  return `${columnLetter(column)}${row}`;
}

/** The cell as people read it; a date is 21/6/1967. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`;
  return tidy(String(value));
}

/** The value at a place; null beyond the sheet. */
export function cellAt(rows: SheetRows, { row, column }: CellPlace): CellValue {
  return rows[row - 1]?.[column] ?? null;
}

/** The joined cells that a place belongs to, or null. */
export function rangeAt(merges: readonly CellRange[], { row, column }: CellPlace): CellRange | null {
  return (
    merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ) ?? null
  );
}

/** What a joined cell says, in each row it covers below the header; a cell that says something itself keeps it. */
export function spreadDown({ rows, merges }: Pick<Sheet, 'rows' | 'merges'>, headerRow: number): SheetRows {
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom } of merges) {
    if (top <= headerRow || bottom === top) continue;
    const value = cellAt(rows, { row: top, column: left });
    for (const row of filled.slice(top, bottom)) if (cellText(row[left]) === '') row[left] = value;
  }
  return filled;
}

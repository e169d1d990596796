import { tidy } from './spelling';

/** One cell, as the reader of spreadsheets hands it over; a date is midnight UTC. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet (trang tính): its rows from the first, each from column A. */
export type SheetRows = readonly (readonly CellValue[])[];

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

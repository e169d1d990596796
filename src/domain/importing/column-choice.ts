import type { Columns, Header, ImportKind } from './columns';
import { findHeader } from './header';
import { cellText, type Sheet } from './sheet';
import { fold } from './spelling';

/** Columns that somebody of the unit chose by hand for a header with these labels. */
export type ColumnChoice = { shape: string; columns: Columns };

const rowsLookedAt = 40;

/** What tells one kind of sheet from another: the labels of a row in their order, case and marks aside. */
export function headerShape({ rows }: Pick<Sheet, 'rows'>, row: number): string {
  return (rows[row - 1] ?? [])
    .map((cell) => fold(cellText(cell)))
    .join('|')
    .replace(/\|+$/, '');
}

/** The header as it was chosen by hand the last time a sheet had these labels, else as it is understood. */
export function findChosenHeader(
  sheet: Sheet,
  kind: ImportKind,
  choices: readonly ColumnChoice[],
): Header | null {
  for (const row of sheet.rows.slice(0, rowsLookedAt).keys()) {
    const shape = headerShape(sheet, row + 1);
    const choice = shape === '' ? undefined : choices.find((one) => one.shape === shape);
    if (choice) return { row: row + 1, columns: choice.columns };
  }
  return findHeader(sheet, kind);
}

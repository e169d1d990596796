import 'server-only';
import type { Orientation } from './page';
import { cellRunsOf, type Run, type Text } from './run';

/** A table with borders. The caption and the unit line stay with it. */
export type Table = {
  kind: 'table';
  /** A landscape table stands on landscape pages of its own. */
  orientation: Orientation;
  caption: readonly Run[] | null;
  unit: readonly Run[] | null;
  /** In millimetres; they add up to the text width. */
  widths: readonly number[];
  head: readonly (readonly HeadCell[])[];
  rows: readonly (readonly Cell[])[];
  /** What percentages are taken of; the spreadsheet keeps it in a cell of its own. */
  base: { label: string; value: number } | null;
  /** Set where people write into the cells by hand: a ballot's boxes, a place for a signature. */
  hand?: HandRows;
};

/** Rows of at least so many millimetres; the letters of a ballot are larger than those of a list. */
export type HandRows = { height: number; letters: 'usual' | 'large' };

export type HeadCell = { text: string; columns: number; rows: number };

export type Cell = TextCell | CountCell | PercentCell;

export type TextCell = { kind: 'text'; runs: readonly Run[]; align: 'left' | 'center' };

/** `sum` tells the spreadsheet how the value comes from other cells of the body. */
export type CountCell = { kind: 'count'; value: number; isBold: boolean; sum: Sum | null };

/** `part` of `whole`; `partAt` is the cell of the part, the whole is the table's base. */
export type PercentCell = { kind: 'percent'; part: number; whole: number; partAt: CellAt };

/** A place in the body, from 0; `'base'` is the table's base. */
export type CellAt = { row: number; column: number };
export type Sum = { plus: readonly (CellAt | 'base')[]; minus: readonly (CellAt | 'base')[] };

export function left(...texts: Text[]): TextCell {
  return { kind: 'text', runs: cellRunsOf(texts), align: 'left' };
}

export function centred(...texts: Text[]): TextCell {
  return { kind: 'text', runs: cellRunsOf(texts), align: 'center' };
}

export function count(value: number, sum: Sum | null = null): CountCell {
  return { kind: 'count', value, isBold: false, sum };
}

export function boldCount(value: number, sum: Sum | null = null): CountCell {
  return { kind: 'count', value, isBold: true, sum };
}

export function percent(part: number, whole: number, partAt: CellAt): PercentCell {
  return { kind: 'percent', part, whole, partAt };
}

/** A heading cell; it spans `columns` to the right and `rows` down. */
export function head(text: string, { columns = 1, rows = 1 } = {}): HeadCell {
  return { text, columns, rows };
}

/** More than eight columns: smaller heads and less padding. */
export function isDense(table: Table): boolean {
  return table.widths.length > 8;
}

/** In points, all round. */
export const tableBorder = 0.5;

/** Points and millimetres of the cells. `side` in millimetres, `above` (and below) in points. */
export function tableMetrics(table: Table) {
  const dense = isDense(table);
  return {
    side: dense ? 0.6 : 1.2,
    above: 2.1,
    head: dense ? { size: 11, line: 13 } : { size: 12, line: 14.5 },
    cell: table.hand?.letters === 'large' ? { size: 13, line: 16 } : { size: 12, line: 14.5 },
  };
}

/** A heading cell with the column it starts in: cells that span down push the next row's cells aside. */
export type PlacedHeadCell = HeadCell & { row: number; column: number };

/** Where each heading cell stands. */
export function placedHead(table: Table): readonly (readonly PlacedHeadCell[])[] {
  const taken = new Set<string>();
  return table.head.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row}:${column}`)) column += 1;
      const placed = { ...cell, row, column };
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) taken.add(`${row + down}:${column + right}`);
      return placed;
    });
  });
}

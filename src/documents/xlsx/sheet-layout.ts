import 'server-only';
import { getCellAddress } from 'write-excel-file/utility';
import type { Sheet } from '../blocks/sheet';
import type { CellAt, Sum } from '../blocks/table';

/** Which rows of a sheet hold what, from 0. */
export type SheetLayout = {
  columns: number;
  /** Where the base of the percentages stands; null without one. */
  baseRow: number | null;
  headRow: number;
  bodyRow: number;
};

/** Issuer, title, abstract, then caption, unit line and base where the table has them, then the table. */
export function layoutOf({ table }: Sheet): SheetLayout {
  const optional = [table.caption, table.unit, table.base].filter((part) => part !== null).length;
  const headRow = 3 + optional;
  return {
    columns: table.widths.length,
    baseRow: table.base === null ? null : headRow - 1,
    headRow,
    bodyRow: headRow + table.head.length,
  };
}

/** "C9", or "$K$6" for the base. */
export function addressOf(place: CellAt | 'base', layout: SheetLayout): string {
  if (place !== 'base') return getCellAddress(layout.bodyRow + place.row, place.column);
  if (layout.baseRow === null) throw new RangeError('The table has no base');
  return getCellAddress(layout.baseRow, layout.columns - 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** "F9+H9+J9" */
export function sumFormula({ plus, minus }: Sum, layout: SheetLayout): string {
  const added = plus.map((place) => addressOf(place, layout)).join('+');
  return added + minus.map((place) => `-${addressOf(place, layout)}`).join('');
}

/** Rounded to two decimals, as it is printed. */
export function percentFormula(partAt: CellAt, layout: SheetLayout): string {
  const base = addressOf('base', layout);
  return `IF(${base}=0,0,ROUND(${addressOf(partAt, layout)}*100/${base},2))`;
}

import type { ColumnField, Columns } from './columns';
import { importFinding, type ImportCode, type ImportFinding } from './import-finding';
import { longestText } from './imported-person';
import { cellAt, cellText, type CellPlace, type CellValue, type SheetRows } from './sheet';

/** Reads the cells of one row by what their columns hold, and gathers what is wrong with them. */
export type RowReader = {
  row: number;
  value: (field: ColumnField) => CellValue;
  text: (field: ColumnField) => string;
  report: (
    code: ImportCode,
    field: ColumnField,
    values?: ImportFinding['values'],
    suggestion?: string | null,
  ) => void;
  findings: readonly ImportFinding[];
};

const errorValue = /^#(REF!|N\/A|GETTING_DATA|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** The cell in which a person's name stands, or would stand. */
export function namePlace(row: number, columns: Columns): CellPlace {
  return { row, column: columns.fullName ?? columns.familyName ?? columns.givenName ?? columns.name ?? 0 };
}

/** A reader of one row. Failed formulas and endless texts are reported at once; a failed formula then reads as empty. */
export function rowReader(row: number, rows: SheetRows, columns: Columns): RowReader {
  const findings: ImportFinding[] = [];
  const place = (field: ColumnField): CellPlace => ({
    row,
    column: columns[field] ?? namePlace(row, columns).column,
  });
  const value = (field: ColumnField): CellValue => {
    const found = columns[field] === undefined ? null : cellAt(rows, place(field));
    return errorValue.test(cellText(found)) ? null : found;
  };
  for (const [field, column] of Object.entries(columns)) {
    const at = { row, column };
    const written = cellText(cellAt(rows, at));
    if (field !== 'number' && errorValue.test(written))
      findings.push(importFinding('formula-error', [at], { written }));
    if (written.length > longestText)
      findings.push(importFinding('text-too-long', [at], { longest: String(longestText) }));
  }
  return {
    row,
    value,
    text: (field) => cellText(value(field)),
    report: (code, field, values, suggestion) =>
      findings.push(importFinding(code, [place(field)], values, suggestion)),
    findings,
  };
}

import 'server-only';
import { getCellAddress } from 'write-excel-file/utility';
import { formatPercentTable } from '@/lib/text/number';
import type { Sheet } from '../blocks/sheet';
import type { Cell } from '../blocks/table';
import type { WorkbookFeature } from './print-set-up';
import { layoutOf } from './sheet-layout';

/** Stores the results beside the formulas, so that a telephone or a preview that does not compute shows the figures too. */
export function formulaResults(sheets: readonly Sheet[]): WorkbookFeature {
  const values = sheets.map(formulaValues);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (markup, _options, { sheetIndex }) =>
            withFormulaValues(markup, values[sheetIndex] ?? new Map()),
        },
      },
    },
  };
}

/** The results of the formulas by address. */
function formulaValues(sheet: Sheet): ReadonlyMap<string, string> {
  const { bodyRow } = layoutOf(sheet);
  return new Map(
    sheet.table.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const value = valueOf(cell);
        return value === null ? [] : [[getCellAddress(bodyRow + row, column), value] as const];
      }),
    ),
  );
}

/** Puts the results behind the formulas in the markup of a sheet. */
function withFormulaValues(markup: string, values: ReadonlyMap<string, string>): string {
  return markup.replace(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f>/g, (cell, address: string) => {
    const value = values.get(address);
    return value === undefined ? cell : `${cell}<v>${value}</v>`;
  });
}

function valueOf(cell: Cell): string | null {
  if (cell.kind === 'count') return cell.sum === null ? null : String(cell.value);
  if (cell.kind === 'percent')
    return formatPercentTable(cell.part, cell.whole).replace('.', '').replace(',', '.');
  return null;
}

import 'server-only';
import writeExcelFile from 'write-excel-file/node';
import type { FormDocument } from '../blocks/form-document';
import type { Sheet } from '../blocks/sheet';
import { formulaResults } from './formula-values';
import { documentProperties, printSetUp, type PrintedSheet } from './print-set-up';
import { cellPixels, cellSize, columnScale, digitPixels } from './row-height';
import { layoutOf } from './sheet-layout';
import { sheetRows } from './sheet-rows';

/** Workbook: one table a sheet, figures as numbers, sums and percentages as formulas with their results. */
export async function renderXlsx(form: FormDocument): Promise<Uint8Array> {
  const sheets = form.sheets.map((sheet) => ({
    sheet: sheet.name,
    data: sheetRows(sheet),
    columns: sheet.table.widths.map((width) => ({ width: characterWidth(width * columnScale) })),
    showGridLines: false,
  }));
  const workbook = writeExcelFile(sheets, {
    fontFamily: 'Times New Roman',
    fontSize: cellSize,
    features: [
      printSetUp(form.sheets.map(asPrinted), form.watermark),
      formulaResults(form.sheets),
      documentProperties(form.title),
    ],
  });
  return new Uint8Array(await workbook.toBuffer());
}

function asPrinted(sheet: Sheet): PrintedSheet {
  const { headRow, bodyRow } = layoutOf(sheet);
  const { orientation } = sheet.table;
  return { name: sheet.name, orientation, headRows: { from: headRow + 1, to: bodyRow } };
}

function characterWidth(millimetres: number): number {
  const pixels = (millimetres * 96) / 25.4;
  return Math.round(((pixels - cellPixels) / digitPixels) * 100) / 100;
}

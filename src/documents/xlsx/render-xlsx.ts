import 'server-only';
import writeExcelFile from 'write-excel-file/node';
import type { FormDocument } from '../blocks/form-document';
import { documentProperties, printSetUp } from './print-set-up';
import { cellSize, columnScale } from './row-height';
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
    features: [printSetUp(form.sheets, form.watermark), documentProperties(form.title)],
  });
  return new Uint8Array(await workbook.toBuffer());
}

/** Excel counts widths in digits of the default font: 8 pixels each at 12 points, and 5 for the cell's own padding. */
function characterWidth(millimetres: number): number {
  const pixels = (millimetres * 96) / 25.4;
  return Math.round(((pixels - 5) / 8) * 100) / 100;
}

import readExcelFile from 'read-excel-file/node';
import { formatPercentTable } from '@/lib/text/number';
import { docxParagraphs, packed, pdfPages } from '@tests/documents/read-document';
import type { Truth } from '../situations/thads-on-paper';

/** A row of the table of results as every paper prints it: TT, name, post, valid, invalid, and three counts with shares. */
export function rowOf(truth: Truth, index: number, returned: number): string[] {
  const counts = [truth.high, truth.medium, truth.low];
  return [
    String(index + 1),
    truth.fullName,
    truth.post,
    String(returned - truth.invalid),
    String(truth.invalid),
    ...counts.flatMap((count) => [String(count), formatPercentTable(count, returned)]),
  ];
}

/** The words of a Word or PDF file without any space, in which a whole row stands in one piece. */
export function wordsOf(bytes: Uint8Array, format: 'Word' | 'PDF'): string {
  const text = format === 'Word' ? docxParagraphs(bytes).join('\n') : pdfPages(bytes).join('\n');
  return packed(text);
}

/** Every row of every sheet of a workbook, its numbers written as the other papers write them. */
export async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const sheets = await readExcelFile(Buffer.from(bytes));
  return sheets.flatMap(({ data }) =>
    data.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell)))),
  );
}

/** "77,92" as a workbook holds it: 77.92. */
export function asNumber(figure: string): string {
  return /^\d+,\d+$/.test(figure) ? String(Number(figure.replace(',', '.'))) : figure;
}

export { packed };

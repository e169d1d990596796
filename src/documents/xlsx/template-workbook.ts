import 'server-only';
import writeXlsxFile from 'write-excel-file/node';
import { printSetUp } from './print-set-up';
import { heightInColumns } from './row-height';

/** A column of a sheet to fill in: how it is filled in, and an example. */
export type TemplateColumn = { header: string; width: number; how: string; example: string };

const heading = {
  fontWeight: 'bold',
  backgroundColor: '#DDEBEE',
  wrap: true,
  alignVertical: 'center',
} as const;

const listName = 'Danh sách';
const guideName = 'Hướng dẫn';
const guideWidths = [36, 70, 50];
const headRows = { from: 1, to: 1 };

/** A workbook to fill in: the list with its rows, and a sheet that tells how each column is filled in. */
export async function templateWorkbook(
  columns: readonly TemplateColumn[],
  values: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array> {
  const head = columns.map(({ header }) => ({ ...heading, value: header, type: String }));
  const widths = columns.map(({ width }) => width);
  const guideHead = ['Cột', 'Cách ghi', 'Ví dụ'].map((value) => ({ ...heading, value, type: String }));
  const guide = columns.map(({ header, how, example }) => rowOf([header, how, example], guideWidths));
  const written = writeXlsxFile(
    [
      {
        sheet: listName,
        data: [head, ...values.map((row) => rowOf(row, widths))],
        columns: widths.map((width) => ({ width })),
        stickyRowsCount: 1,
      },
      {
        sheet: guideName,
        data: [guideHead, ...guide],
        columns: guideWidths.map((width) => ({ width })),
      },
    ],
    {
      fontFamily: 'Times New Roman',
      fontSize: 12,
      features: [
        printSetUp([
          { name: listName, orientation: 'landscape', headRows },
          { name: guideName, orientation: 'landscape', headRows },
        ]),
      ],
    },
  );
  return new Uint8Array(await written.toBuffer());
}

/** High enough for its longest text; a row of one line keeps growing by itself while it is filled in. */
function rowOf(values: readonly (string | number | null)[], widths: readonly number[]) {
  const height = heightInColumns(values, widths);
  return values.map((value) => cell(value, height === null ? {} : { height }));
}

function cell(value: string | number | null, high: { height?: number }) {
  if (value === null || value === '') return null;
  const placed = { alignVertical: 'top', ...high } as const;
  return typeof value === 'number'
    ? { value, type: Number, ...placed }
    : { value, type: String, wrap: true, ...placed };
}

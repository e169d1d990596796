import 'server-only';
import writeXlsxFile from 'write-excel-file/node';

/** A column of a sheet to fill in: how it is filled in, and an example. */
export type TemplateColumn = { header: string; width: number; how: string; example: string };

const heading = {
  fontWeight: 'bold',
  backgroundColor: '#DDEBEE',
  wrap: true,
  alignVertical: 'center',
} as const;

/** A workbook to fill in: the list with its rows, and a sheet that tells how each column is filled in. */
export async function templateWorkbook(
  columns: readonly TemplateColumn[],
  values: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array> {
  const head = columns.map(({ header }) => ({ ...heading, value: header, type: String }));
  const rows = values.map((row) => row.map(cell));
  const guideHead = ['Cột', 'Cách ghi', 'Ví dụ'].map((value) => ({ ...heading, value, type: String }));
  const guide = columns.map(({ header, how, example }) =>
    [header, how, example].map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
    })),
  );
  const written = writeXlsxFile(
    [
      {
        sheet: 'Danh sách',
        data: [head, ...rows],
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
      },
      {
        sheet: 'Hướng dẫn',
        data: [guideHead, ...guide],
        columns: [{ width: 22 }, { width: 70 }, { width: 50 }],
      },
    ],
    { fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return new Uint8Array(await written.toBuffer());
}

function cell(value: string | number | null) {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value, type: String, wrap: true, alignVertical: 'top' as const };
}

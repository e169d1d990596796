import writeXlsxFile from 'write-excel-file/node';

/** A file an officer has on the desk. */
export type Sheet = { name: string; bytes: Uint8Array };

type Cell = string | number | null;

/** A workbook with one sheet: a title row as offices write it, the heads of the columns, and the rows. */
export async function makeWorkbook(
  name: string,
  { title, heads, rows }: { title?: string; heads: readonly string[]; rows: readonly (readonly Cell[])[] },
): Promise<Sheet> {
  const lines: (readonly Cell[])[] = [...(title ? [[title], []] : []), heads, ...rows];
  const data = lines.map((line) => line.map((value) => (value === null ? null : { value })));
  const bytes = await writeXlsxFile(data, { sheet: 'Danh sách' }).toBuffer();
  return { name, bytes: new Uint8Array(bytes) };
}

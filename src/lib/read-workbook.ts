/** One cell as the reader hands it over; a date is midnight UTC. */
type Cell = string | number | boolean | Date | null;

/** Trang tính: its name and its rows, each from column A. */
export type WorkbookSheet = { name: string; rows: Cell[][] };

/** Why a file is not read. */
export type WorkbookProblem = 'not-xlsx' | 'old-xls' | 'password' | 'damaged' | 'empty' | 'too-large';

export type Workbook = { ok: true; sheets: WorkbookSheet[] } | { ok: false; problem: WorkbookProblem };

const mostBytes = 20 * 1024 * 1024;

/** Reads the sheets of an .xlsx file that hold anything. Runs in the browser and on the server; never throws for a bad file. */
export async function readWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-large' };
  const buffer = await file.arrayBuffer();
  const problem = problemOf(new Uint8Array(buffer));
  if (problem) return { ok: false, problem };
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const read = await readXlsxFile(buffer);
    const sheets = read.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
    const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
    return filled.length > 0 ? { ok: true, sheets: filled } : { ok: false, problem: 'empty' };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** By the first bytes: a ZIP archive goes on to the reader, an OLE container is an old or an encrypted workbook. */
function problemOf(bytes: Uint8Array): WorkbookProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const isOle = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (!isOle) return 'not-xlsx';
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'password' : 'old-xls';
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : String(value);
}

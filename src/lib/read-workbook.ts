import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';

/** One cell as the reader hands it over; a date is midnight UTC. */
type Cell = string | number | boolean | Date | null;

/** Cells joined to one: rows from 1, columns from 0, both ends included. */
type Range = { top: number; left: number; bottom: number; right: number };

/** Trang tính: its name and its rows, each from column A, and what the program that wrote it does with them. */
export type WorkbookSheet = {
  name: string;
  rows: Cell[][];
  merges: Range[];
  /** From 1. */
  hiddenRows: number[];
  /** From 0. */
  hiddenColumns: number[];
  isHidden: boolean;
  /** Days are counted from 1904, not from 1900 (old Excel for Mac). */
  countsFrom1904: boolean;
};

/** Why a file is not read. */
export type WorkbookProblem = 'not-xlsx' | 'old-xls' | 'password' | 'damaged' | 'empty' | 'too-large';

export type Workbook = { ok: true; sheets: WorkbookSheet[] } | { ok: false; problem: WorkbookProblem };

type Spreadsheets = typeof import('@e965/xlsx');

const mostBytes = 20 * 1024 * 1024;
const mostColumns = 256;

/**
 * Reads the sheets of an .xlsx file that hold anything, hidden ones last. Runs in a worker and in tests; never throws
 * for a bad file. An unanswered formula is the error '#CALC!'.
 */
export async function readWorkbook(file: Blob): Promise<Workbook> {
  if (file.size > mostBytes) return { ok: false, problem: 'too-large' };
  const buffer = await file.arrayBuffer();
  const problem = problemOf(new Uint8Array(buffer));
  if (problem) return { ok: false, problem };
  const spreadsheets = await import('@e965/xlsx');
  try {
    const workbook = spreadsheets.read(buffer, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
    const filled = sheetsOf(workbook, spreadsheets).filter(({ rows }) =>
      rows.some((row) => row.some((cell) => cell !== null)),
    );
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

function sheetsOf(workbook: WorkBook, spreadsheets: Spreadsheets): WorkbookSheet[] {
  const countsFrom1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const sheets = workbook.SheetNames.flatMap((name, index): WorkbookSheet[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet) return [];
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ name, isHidden, countsFrom1904, ...contentOf(sheet, countsFrom1904, spreadsheets) }];
  });
  return sheets.sort((one, other) => Number(one.isHidden) - Number(other.isHidden));
}

function contentOf(sheet: WorkSheet, date1904: boolean, spreadsheets: Spreadsheets) {
  const data = sheet['!data'] ?? [];
  const isHidden = (line: { hidden?: boolean } | undefined) => line?.hidden === true;
  return {
    rows: Array.from(data, (row) =>
      // Sheets formatted to the last column are no wider for it.
      Array.from(row ?? [], (cell) => valueOf(cell, date1904, spreadsheets)).slice(0, mostColumns),
    ),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      left: s.c,
      bottom: Math.min(e.r + 1, data.length),
      right: Math.min(e.c, mostColumns - 1),
    })),
    hiddenRows: Array.from(sheet['!rows'] ?? []).flatMap((row, index) => (isHidden(row) ? [index + 1] : [])),
    hiddenColumns: Array.from(sheet['!cols'] ?? []).flatMap((column, index) =>
      isHidden(column) ? [index] : [],
    ),
  };
}

/** How Excel names the codes that a failed formula leaves. */
const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function valueOf(cell: CellObject | undefined, date1904: boolean, { SSF }: Spreadsheets): Cell {
  if (!cell) return null;
  if (cell.t === 'e') return errorNames[Number(cell.v)] ?? '#N/A';
  if (cell.t === 'z') return cell.f === undefined ? null : '#CALC!';
  const { v } = cell;
  if (v === undefined) return null;
  if (typeof v === 'number' && typeof cell.z === 'string' && SSF.is_date(cell.z)) {
    const day = SSF.parse_date_code(v, { date1904 });
    return day ? new Date(Date.UTC(day.y, day.m - 1, day.d)) : v;
  }
  return v;
}

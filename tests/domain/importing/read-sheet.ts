import type { PeopleKind } from '@/domain/importing/columns';
import { findHeader } from '@/domain/importing/header';
import { readPeople, type PeopleSheet, type ReadPeople } from '@/domain/importing/read-people';
import { readableSheets, type NoList, type ReadableSheet } from '@/domain/importing/readable-sheets';
import { cellName, type CellValue, type Sheet } from '@/domain/importing/sheet';
import { readWorkbook, type WorkbookProblem } from '@/lib/read-workbook';

type Told = Partial<Omit<PeopleSheet, 'rows' | 'header' | 'keptApart'>> & { keptApart?: number[] };

/** A sheet that hides and joins nothing. */
export function plainSheet(rows: Sheet['rows']): Sheet {
  return { rows, merges: [], hiddenRows: [], hiddenColumns: [], countsFrom1904: false };
}

/** Reads rows as an officer's sheet, in a conference of 2028 with an empty list. */
export function read(rows: (CellValue | undefined)[][], told: Told = {}): ReadPeople {
  const sheet = { ...plainSheet(rows.map((row) => row.map((cell) => cell ?? null))), ...told };
  const header = findHeader(sheet, told.kind ?? 'voters');
  if (!header) throw new Error('No header was found in the sheet of this test.');
  return readList({ ...sheet, name: '', isHidden: false, header }, told);
}

/** Reads a sheet that has its header, in a conference of 2028 with an empty list. */
export function readList(
  sheet: ReadableSheet,
  { kind = 'voters', keptApart, ...told }: Told = {},
): ReadPeople {
  return readPeople({
    ...sheet,
    capitals: 'as-name',
    leavesOutHidden: false,
    thisYear: 2028,
    knownGroups: [],
    defaultGroup: '',
    listed: [],
    mode: 'append',
    ...told,
    kind,
    keptApart: new Set(keptApart),
  });
}

type OpenedList = {
  sheets: readonly ReadableSheet[];
  first: number;
  problem: WorkbookProblem | NoList | null;
};

/** Opens a file as the screen does: the sheets with a list and which is shown, or why there is none. */
export async function openList(bytes: Uint8Array, kind: PeopleKind): Promise<OpenedList> {
  const workbook = await readWorkbook(new Blob([new Uint8Array(bytes)]));
  if (!workbook.ok) return { sheets: [], first: 0, problem: workbook.problem };
  const readable = readableSheets(workbook.sheets, kind);
  return readable.ok
    ? { ...readable.value, problem: null }
    : { sheets: [], first: 0, problem: readable.error };
}

/** Findings as "B9 birth-year-unreadable". */
export function findingsOf(
  result: ReadPeople,
  ignore: string[] = ['group-missing', 'group-column-missing'],
): string[] {
  return result.findings
    .filter((finding) => !ignore.includes(finding.code))
    .map((finding) => `${[finding, ...finding.also].map(cellName).join(', ')} ${finding.code}`);
}

export function namesOf(result: ReadPeople): string[] {
  return result.ready.map((person) => person.fullName);
}

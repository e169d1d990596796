import { findHeader, type PeopleKind } from '@/domain/importing/columns';
import { readPeople, type PeopleSheet, type ReadPeople } from '@/domain/importing/read-people';
import { cellName, type CellValue } from '@/domain/importing/sheet';

type Told = Partial<Omit<PeopleSheet, 'rows' | 'header' | 'keptApart'>> & { keptApart?: number[] };

/** Reads rows as an officer's sheet, in a conference of 2028 with an empty list. */
export function read(rows: (CellValue | undefined)[][], told: Told = {}): ReadPeople {
  const cells = rows.map((row) => row.map((cell) => cell ?? null));
  const kind: PeopleKind = told.kind ?? 'voters';
  const header = findHeader(cells, kind);
  if (!header) throw new Error('No header was found in the sheet of this test.');
  return readPeople({
    thisYear: 2028,
    knownGroups: [],
    defaultGroup: '',
    listed: [],
    mode: 'append',
    ...told,
    kind,
    rows: cells,
    header,
    keptApart: new Set(told.keptApart),
  });
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

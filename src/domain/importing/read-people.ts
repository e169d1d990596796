import type { Header, PeopleKind } from './columns';
import { importFinding, type ImportFinding } from './import-finding';
import type { ImportedPerson } from './imported-person';
import { findPersonRows } from './people-rows';
import { bearsAddress, type Capitals } from './person-name';
import { readPerson, writtenName, type ReadRow } from './read-person';
import { rowReader } from './row-reader';
import { settleGroups } from './settle-groups';
import { compareWithList, findNamesakes, joinSeats, type ListedPerson } from './tell-apart';
import { spreadDown, type Sheet } from './sheet';
import { wholeSheetFindings } from './whole-sheet';

export type PeopleSheet = Sheet & {
  kind: PeopleKind;
  header: Header;
  /** The year of the conference: nobody on the list is under 18 in it. */
  thisYear: number;
  knownGroups: readonly string[];
  /** For rows without a group of their own; empty for none. */
  defaultGroup: string;
  /** People already on the conference's list. */
  listed: readonly ListedPerson[];
  /** Is the sheet added to that list, or put in its place? */
  mode: ImportMode;
  /** Rows that the officer wants kept as two people although name and year are those of another row. */
  keptApart: ReadonlySet<number>;
  /** How names written in capitals are taken. */
  capitals: Capitals;
  /** Are the rows that the program hides left out? */
  leavesOutHidden: boolean;
};

export type ImportMode = 'append' | 'replace';

/** Somebody who can be imported, and the rows in which they stand. */
export type ReadyPerson = ImportedPerson & { rows: readonly number[] };

/** A sheet, read. Nothing is saved by reading it. */
export type ReadPeople = {
  kind: PeopleKind;
  /** All rows about somebody, from the top. */
  entryRows: readonly number[];
  ready: readonly ReadyPerson[];
  /** Rows with an error: they stay behind until they are mended. */
  keptBack: readonly number[];
  findings: readonly ImportFinding[];
  /** How many of those ready are on the conference's list already. */
  alreadyListed: number;
};

/**
 * Reads a sheet of people by its header: names, years, posts and groups, each problem as a finding on its cell.
 * One person listed twice becomes one seat with the groups of both rows; two people of one name stay two.
 */
export function readPeople(told: PeopleSheet): ReadPeople {
  const sheet = { ...told, rows: spreadDown(told, told.header.row) };
  const found = findPersonRows(sheet.rows, sheet.header, sheet.merges);
  const hidden = new Set(sheet.hiddenRows);
  const people = sheet.leavesOutHidden ? found.people.filter(({ row }) => !hidden.has(row)) : found.people;
  const addressed = mostlyAddressed(
    sheet,
    people.map(({ row }) => row),
  );
  const context = { ...sheet, columns: sheet.header.columns, addressed };
  const read = people.map(({ row, heading }) => ({ ...readPerson(row, context), heading }));

  const grouped = settleGroups(read, sheet);
  const sound = grouped.rows.filter((row) => !hasError(row));
  const seats = joinSeats(sound, sheet);
  const listed = compareWithList(seats.seats, sheet);
  const headingFindings = grouped.usesHeadings
    ? found.headings.map(({ row, column, title }) =>
        importFinding('heading-as-group', [{ row, column }], { title }),
      )
    : [];
  const findings = [
    ...wholeSheetFindings(
      sheet,
      found.people.map(({ row }) => row),
      read,
    ),
    ...grouped.rows.flatMap((row) => row.findings),
    ...headingFindings,
    ...grouped.findings,
    ...seats.findings,
    ...findNamesakes(seats.seats, sheet),
    ...listed.findings,
  ];
  return {
    kind: sheet.kind,
    entryRows: people.map(({ row }) => row),
    ready: seats.seats,
    keptBack: grouped.rows.filter(hasError).map(({ row }) => row),
    findings: inOrder(findings),
    alreadyListed: listed.count,
  };
}

function hasError(row: ReadRow): boolean {
  return row.findings.some((finding) => finding.severity === 'error');
}

function mostlyAddressed({ rows, header }: PeopleSheet, people: readonly number[]): boolean {
  const names = people.map((row) => writtenName(rowReader(row, rows, header.columns), header.columns));
  return names.filter(bearsAddress).length * 2 > names.length;
}

/** Errors first, then from the top of the sheet. */
function inOrder(findings: readonly ImportFinding[]): ImportFinding[] {
  const weight = ({ severity }: ImportFinding) => (severity === 'error' ? 0 : 1);
  return [...findings].sort(
    (one, other) => weight(one) - weight(other) || one.row - other.row || one.column - other.column,
  );
}

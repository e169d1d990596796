import type { ColumnChoice } from './column-choice';
import type { Header, PeopleKind } from './columns';
import type { Capitals } from './person-name';
import { readPeople, type ImportMode, type ReadPeople } from './read-people';
import { readUnits, type ReadUnits } from './read-units';
import type { Sheet } from './sheet';
import type { ListedPerson } from './tell-apart';
import type { KnownUnit } from './unit-row';

/** The list of people that a sheet is read against. */
export type PeopleAgainst = {
  kind: PeopleKind;
  thisYear: number;
  listed: readonly ListedPerson[];
  knownGroups: readonly string[];
  /** Columns that were chosen by hand in this unit before. */
  choices: readonly ColumnChoice[];
};

/** The units on record that a sheet is read against. */
export type UnitsAgainst = { kind: 'units'; known: readonly KnownUnit[]; choices: readonly ColumnChoice[] };

export type ListAgainst = PeopleAgainst | UnitsAgainst;

/** What somebody decided about a sheet. */
export type ReadSettings = {
  header: Header;
  mode: ImportMode;
  capitals: Capitals;
  leavesOutHidden: boolean;
  defaultGroup: string;
  keptApart: ReadonlySet<number>;
  defaultSuperior: string;
};

export type ListRead = ReadPeople | ReadUnits;

/** Reads a sheet as the list it is. Nothing is saved by reading it. */
export function readList(sheet: Sheet, against: ListAgainst, settings: ReadSettings): ListRead {
  return against.kind === 'units'
    ? readUnits({ ...sheet, ...against, ...settings })
    : readPeople({ ...sheet, ...against, ...settings });
}

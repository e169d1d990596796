import type { Columns } from './columns';
import { importFinding, type ImportFinding } from './import-finding';
import type { Identity, ImportedPerson } from './imported-person';
import type { ReadRow } from './read-person';
import { namePlace } from './row-reader';
import { isSamePerson } from './same-person';
import type { CellPlace } from './sheet';
import { nameKey } from './spelling';

/** Somebody on the conference's list, with their number on it. */
export type ListedPerson = Identity & { number: number };

type Seat = ImportedPerson & { rows: readonly number[] };

type Settings = {
  header: { columns: Columns };
  mode: 'append' | 'replace';
  listed: readonly ListedPerson[];
  keptApart: ReadonlySet<number>;
};

/** Joins rows about one person to one seat with the groups of all of them; what the first row says goes first. */
export function joinSeats(
  rows: readonly ReadRow[],
  { header, keptApart }: Settings,
): { seats: readonly Seat[]; findings: readonly ImportFinding[] } {
  const seats: Seat[] = [];
  const byName = new Map<string, number[]>();
  for (const { row, person } of rows) {
    const key = nameKey(person.fullName);
    const sameNamed = byName.get(key) ?? [];
    const index = keptApart.has(row)
      ? undefined
      : sameNamed.find(
          (at) => seats[at] !== undefined && isSamePerson(identity(seats[at]), identity(person)),
        );
    const seat = index === undefined ? undefined : seats[index];
    if (index !== undefined && seat) seats[index] = joined(seat, person, row);
    else byName.set(key, [...sameNamed, seats.push({ ...person, rows: [row] }) - 1]);
  }
  const findings = seats
    .filter((seat) => seat.rows.length > 1)
    .map((seat) =>
      importFinding('listed-twice', placesOf(seat.rows, header.columns), {
        name: seat.fullName,
        count: String(seat.rows.length),
      }),
    );
  return { seats, findings };
}

/** Different people of one name: told apart by year of birth, or in want of one. */
export function findNamesakes(seats: readonly Seat[], { header }: Settings): ImportFinding[] {
  return [...groupedByName(seats).values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const apart = group.every((seat) => seat.birthYear !== null);
      const rows = group.flatMap((seat) => seat.rows.slice(0, 1));
      const values = { name: group[0]?.fullName ?? '', count: String(group.length) };
      const code = apart ? 'namesakes' : 'namesakes-without-year';
      return importFinding(code, placesOf(rows, header.columns), values);
    });
}

/**
 * Who of the sheet is on the conference's list already, in one finding for all of them. When the sheet takes the
 * list's place that is only counted.
 */
export function compareWithList(
  seats: readonly Seat[],
  { header, mode, listed }: Settings,
): { count: number; findings: readonly ImportFinding[] } {
  const byName = groupedByName(listed);
  const known: Seat[] = [];
  const findings: ImportFinding[] = [];
  for (const seat of seats) {
    const namesakes = byName.get(nameKey(seat.fullName)) ?? [];
    const unsure = namesakes.find((person) => (person.birthYear === null) !== (seat.birthYear === null));
    if (namesakes.some((person) => isSamePerson(identity(seat), person))) known.push(seat);
    else if (unsure && mode === 'append') {
      const values = { name: seat.fullName, number: String(unsure.number) };
      findings.push(
        importFinding('already-listed-without-year', placesOf(seat.rows, header.columns), values),
      );
    }
  }
  if (mode === 'replace' || known.length === 0) return { count: known.length, findings };
  const places = placesOf(
    known.flatMap((seat) => seat.rows.slice(0, 1)),
    header.columns,
  );
  const count = String(known.length);
  return { count: known.length, findings: [...findings, importFinding('already-listed', places, { count })] };
}

function joined(seat: Seat, person: ImportedPerson, row: number): Seat {
  return {
    ...seat,
    gender: seat.gender ?? person.gender,
    post: seat.post || person.post,
    partyPost: seat.partyPost || person.partyPost,
    governmentPost: seat.governmentPost || person.governmentPost,
    shortPost: seat.shortPost || person.shortPost,
    workUnit: seat.workUnit || person.workUnit,
    groupNames: [...new Set([...seat.groupNames, ...person.groupNames])],
    rows: [...seat.rows, row],
  };
}

/** What tells somebody read from a sheet apart from others. */
export function identity(person: Omit<ImportedPerson, 'groupNames'>): Identity {
  const post = [person.post, person.partyPost, person.governmentPost].filter(Boolean).join(', ');
  return { fullName: person.fullName, birthYear: person.birthYear, post, workUnit: person.workUnit };
}

function groupedByName<Person extends { fullName: string }>(
  people: readonly Person[],
): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = nameKey(person.fullName);
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
}

function placesOf(rows: readonly number[], columns: Columns): [CellPlace, ...CellPlace[]] {
  const [first, ...others] = rows;
  return [namePlace(first ?? 1, columns), ...others.map((row) => namePlace(row, columns))];
}

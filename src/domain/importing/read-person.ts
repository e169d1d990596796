import type { Gender } from '../conference/roll';
import { readBirthYear } from './birth-year';
import type { Columns, PeopleKind } from './columns';
import type { ImportFinding } from './import-finding';
import type { ImportedPerson } from './imported-person';
import { lacksMarks, readGender, readName, type Capitals } from './person-name';
import { rowReader, type RowReader } from './row-reader';
import type { SheetRows } from './sheet';
import { isOldEncoding } from './spelling';

/** What one row says, before groups are settled: `rawGroup` is the cell as it stands, line breaks and all. */
export type ReadRow = {
  row: number;
  person: ImportedPerson;
  rawGroup: string;
  wasInCapitals: boolean;
  findings: readonly ImportFinding[];
};

export type ReadingContext = {
  rows: SheetRows;
  columns: Columns;
  kind: PeopleKind;
  thisYear: number;
  countsFrom1904: boolean;
  capitals: Capitals;
  /** Do most names of this list bear "Ông" or "Bà"? */
  addressed: boolean;
};

/** Reads one row; what is wrong with it stands in its findings. */
export function readPerson(row: number, context: ReadingContext): ReadRow {
  const reader = rowReader(row, context.rows, context.columns);
  const name = readNameCell(reader, context);
  const birthYear = readBirthCell(reader, context);
  const gender = settleGender(reader, name.gender);
  const group = reader.value('group');
  return {
    row,
    person: {
      ...postsOf(context.kind, reader),
      fullName: name.fullName,
      gender,
      birthYear,
      workUnit: reader.text('workUnit'),
      groupNames: [],
    },
    wasInCapitals: name.wasInCapitals,
    rawGroup: typeof group === 'string' ? group : reader.text('group'),
    findings: reader.findings,
  };
}

/** The name as it is written in the row, before anything is stripped. */
export function writtenName(reader: Pick<RowReader, 'text'>, columns: Columns): string {
  if (columns.fullName !== undefined) return reader.text('fullName');
  return `${reader.text('familyName')} ${reader.text('givenName')}`.trim();
}

function readNameCell(reader: RowReader, { columns, addressed, capitals }: ReadingContext) {
  const written = writtenName(reader, columns);
  const name = readName(written, addressed, capitals);
  if (name.fullName === '') reader.report('name-missing', 'fullName');
  else if (!/\p{L}/u.test(name.fullName)) reader.report('name-unreadable', 'fullName', { written });
  else if (isOldEncoding(written)) reader.report('name-in-old-letters', 'fullName', { written });
  else if (lacksMarks(name.fullName))
    reader.report('name-without-marks', 'fullName', { written: name.fullName });
  return name;
}

function readBirthCell(reader: RowReader, context: ReadingContext): number | null {
  const halves = (['birthYear', 'male', 'female'] as const).filter((field) => /\d/.test(reader.text(field)));
  const field = halves[0] ?? 'birthYear';
  const birth = readBirthYear(reader.value(field), context);
  switch (birth.kind) {
    case 'none':
      return null;
    case 'read':
      return birth.year;
    case 'guessed':
      reader.report('birth-year-guessed', field, { written: birth.written, year: String(birth.year) });
      return birth.year;
    case 'out-of-range':
      reader.report('birth-year-out-of-range', field, { written: birth.written });
      return null;
    case 'unreadable':
      reader.report('birth-year-unreadable', field, { written: birth.written }, birth.suggestion);
      return null;
  }
}

function settleGender(reader: RowReader, told: Gender | null): Gender | null {
  const written = reader.text('gender');
  const read = readGender(written);
  if (written !== '' && read === null) reader.report('gender-unreadable', 'gender', { written });
  const half = reader.text('female') !== '' ? 'female' : reader.text('male') !== '' ? 'male' : null;
  const column = read ?? half;
  if (told !== null && column !== null && told !== column) reader.report('gender-differs', 'gender');
  return column ?? told;
}

type Posts = Pick<ImportedPerson, 'post' | 'partyPost' | 'governmentPost' | 'shortPost'>;

function postsOf(kind: PeopleKind, { text }: RowReader): Posts {
  const party = text('partyPost');
  const government = text('governmentPost');
  const post = text('post');
  if (kind === 'voters')
    return { post: joined(party, government, post), partyPost: '', governmentPost: '', shortPost: '' };
  return {
    post: '',
    partyPost: party,
    governmentPost: joined(government, post),
    shortPost: text('shortPost'),
  };
}

function joined(...parts: string[]): string {
  return [...new Set(parts.filter((part) => part !== ''))].join(', ');
}

import { fieldOfLabel, type Columns, type Header } from './columns';
import { cellText, type CellRange, type SheetRows } from './sheet';
import { fold } from './spelling';

/** A row that is about a person, and the heading ("I. Ủy viên Ban Chấp hành") under which it stands. */
export type PersonRow = { row: number; heading: string | null };

/** A row of the sheet that is a heading over people. */
export type Heading = { row: number; column: number; title: string };

const endsList =
  /^(tong (so|cong)|cong( cong)?( so)?\s*:|an dinh danh sach|danh sach (nay )?(gom |co )|nguoi (lap|ghi)|noi nhan|ghi chu\s*:|t\/m|tm\. |k\/?t\.? |thu truong|xac nhan)|,? ngay .* thang .* nam/;
const numberOnly = /^\(?\d{1,4}\)?[.)]?$/;
const outline = /^(?:[IVXL]{1,5}|[A-HĐ])$/;

/**
 * The rows about people: no empty rows, no row of column numbers, no headings, no repeated header, nothing after the
 * totals. Under headings with a letter ("I.", "A.") those without one only part the list further.
 */
export function findPersonRows(
  rows: SheetRows,
  header: Header,
  merges: readonly CellRange[],
): { people: readonly PersonRow[]; headings: readonly Heading[] } {
  const { columns } = header;
  const found: ({ row: number } & (FoundHeading | { title: null }))[] = [];
  for (let row = header.row + 1; row <= rows.length; row += 1) {
    const texts = (rows[row - 1] ?? []).map(cellText);
    if (endsHere(texts, columns)) {
      if (!peopleFollow(rows, row, columns)) break;
      continue;
    }
    const heading = headingIn(texts, columns, { isFirst: found.length === 0, isJoined: joins(merges, row) });
    if (heading) found.push({ ...heading, row });
    else if (isAboutSomebody(texts, columns)) found.push({ row, title: null });
  }
  const isLettered = found.some((line) => line.title !== null && line.isLettered);
  const people: PersonRow[] = [];
  const headings: Heading[] = [];
  let heading: string | null = null;
  for (const line of found)
    if (line.title === null) people.push({ row: line.row, heading });
    else if (line.isLettered || !isLettered) {
      heading = line.title;
      headings.push({ row: line.row, column: line.column, title: line.title });
    }
  return { people, headings };
}

/** Is a cell of this row joined over three columns or more? */
function joins(merges: readonly CellRange[], row: number): boolean {
  return merges.some(({ top, left, bottom, right }) => top <= row && row <= bottom && right - left >= 2);
}

/** Totals, place and date, signatures. A person's own name may never begin so. */
function endsHere(texts: readonly string[], columns: Columns): boolean {
  const isNumbered = numberOnly.test(textOf(texts, columns.number));
  return !isNumbered && texts.some((text) => text !== '' && endsList.test(fold(text)));
}

/** After a subtotal the list may go on: with numbered rows that have a name. */
function peopleFollow(rows: SheetRows, row: number, columns: Columns): boolean {
  return rows.slice(row).some((cells) => {
    const texts = cells.map(cellText);
    return numberOnly.test(textOf(texts, columns.number)) && hasLetters(nameText(texts, columns));
  });
}

type FoundHeading = { column: number; title: string; isLettered: boolean };

function headingIn(
  texts: readonly string[],
  columns: Columns,
  { isFirst, isJoined }: { isFirst: boolean; isJoined: boolean },
): FoundHeading | null {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const [one, two] = filled;
  if (!one || filled.length > 2) return null;
  const names = columns.fullName ?? columns.familyName ?? Infinity;
  if (one.column > Math.min(columns.number ?? Infinity, names)) return onlyWords(filled, names, isJoined);
  const split = /^(?:[IVXL]{1,5}|[A-HĐ])\s*[.)/-]\s*(.+)$/.exec(one.text)?.[1];
  if (filled.length === 1 && split !== undefined)
    return { column: one.column, title: titleOf(split), isLettered: true };
  if (two && outline.test(one.text.replace(/[.)/]$/, '')) && one.column === columns.number)
    return { column: two.column, title: titleOf(two.text), isLettered: true };
  // A line across the table, in the column of numbers, is a heading even without a letter.
  const spans = filled.length === 1 && one.column === columns.number && hasLetters(one.text);
  if (spans && (isFirst || one.text.length > 3))
    return { column: one.column, title: titleOf(one.text), isLettered: false };
  return onlyWords(filled, names, isJoined);
}

const ofPosts =
  /^(?:\d{1,2}\s*[.)]\s*)?(lanh dao|uy vien|cap uy|cac dong chi|dong chi (bi thu|uy vien|truong|pho)|vu |cuc |vu truong|cuc truong|truong (cac|phong|don vi|ban)|pho (vu|cuc|truong)|bi thu|chu tich|van phong|thanh tra|khoi |thanh phan|dai dien|can bo |cong doan|doan thanh nien|cap truong|thu truong)/;

/** Words alone in the column of names: a heading where they are joined across the table or tell of posts, not of a person. */
function onlyWords(
  filled: readonly { text: string; column: number }[],
  names: number,
  isJoined: boolean,
): FoundHeading | null {
  const [one] = filled;
  if (!one || filled.length !== 1 || one.column !== names || !hasLetters(one.text)) return null;
  if (!isJoined && !ofPosts.test(fold(one.text))) return null;
  return { column: one.column, title: titleOf(one.text), isLettered: false };
}

/** The title without its letter or number and without the count behind it: "(05 đồng chí)", ": 12 người", "- 3 đ/c". */
function titleOf(text: string): string {
  return text
    .replace(/^\d{1,2}\s*[.)]\s*/, '')
    .replace(/\s*[(:].*$/, '')
    .replace(/\s*[-–]?\s*\d{1,3}\s*(?:đồng chí|đ\/c|người)\.?$/i, '')
    .trim();
}

function isAboutSomebody(texts: readonly string[], columns: Columns): boolean {
  const name = nameText(texts, columns);
  const told = Object.entries(columns).filter(
    ([field, column]) => field !== 'number' && textOf(texts, column) !== '',
  );
  if (told.length === 0) return false;
  if (name !== '' && fieldOfLabel(name, 'voters') === 'fullName') return false;
  // (1) (2) (3), or 1 2 3, or A B C under the header.
  return texts.some((text) => text !== '' && !/^\(?(\d{1,2}|[A-Z])\)?$/.test(text));
}

function nameText(texts: readonly string[], columns: Columns): string {
  const { fullName, familyName, givenName } = columns;
  return [fullName, familyName, givenName]
    .map((column) => textOf(texts, column))
    .join(' ')
    .trim();
}

function textOf(texts: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (texts[column] ?? '');
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

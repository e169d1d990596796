import { fieldOfLabel, type Columns, type Header } from './columns';
import { cellText, type SheetRows } from './sheet';
import { fold } from './spelling';

/** A row that is about a person, and the heading ("I. Ủy viên Ban Chấp hành") under which it stands. */
export type PersonRow = { row: number; heading: string | null };

/** A row of the sheet that is a heading over people. */
export type Heading = { row: number; column: number; title: string };

const endsList =
  /^(tong (so|cong)|cong( cong)?( so)?\s*:|an dinh danh sach|danh sach (nay )?(gom |co )|nguoi (lap|ghi)|noi nhan|ghi chu\s*:|t\/m|tm\. |k\/?t\.? |thu truong|xac nhan)|,? ngay .* thang .* nam/;
const numberOnly = /^\(?\d{1,4}\)?[.)]?$/;
const outline = /^(?:[IVXL]{1,5}|[A-HĐ])$/;

/** The rows about people: no empty rows, no row of column numbers, no headings, no repeated header, nothing after the totals. */
export function findPersonRows(
  rows: SheetRows,
  header: Header,
): { people: readonly PersonRow[]; headings: readonly Heading[] } {
  const { columns } = header;
  const people: PersonRow[] = [];
  const headings: Heading[] = [];
  let heading: string | null = null;
  for (let row = header.row + 1; row <= rows.length; row += 1) {
    const texts = (rows[row - 1] ?? []).map(cellText);
    if (endsHere(texts, columns)) {
      if (!peopleFollow(rows, row, columns)) break;
      continue;
    }
    const found = headingIn(texts, columns, people.length === 0);
    if (found) {
      heading = found.title;
      headings.push({ ...found, row });
    } else if (isAboutSomebody(texts, columns)) people.push({ row, heading });
  }
  return { people, headings };
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

function headingIn(
  texts: readonly string[],
  columns: Columns,
  isFirst: boolean,
): { column: number; title: string } | null {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const [one, two] = filled;
  if (!one || filled.length > 2) return null;
  const leftmost = Math.min(columns.number ?? Infinity, columns.fullName ?? columns.familyName ?? Infinity);
  if (one.column > leftmost) return null;
  const split = /^(?:[IVXL]{1,5}|[A-HĐ])\s*[.)/-]\s*(.+)$/.exec(one.text)?.[1];
  if (filled.length === 1 && split !== undefined) return { column: one.column, title: titleOf(split) };
  if (two && outline.test(one.text.replace(/[.)]$/, '')) && one.column === columns.number)
    return { column: two.column, title: titleOf(two.text) };
  // A line across the table, in the column of numbers, is a heading even without a letter.
  const spans = filled.length === 1 && one.column === columns.number && hasLetters(one.text);
  return spans && (isFirst || one.text.length > 3) ? { column: one.column, title: titleOf(one.text) } : null;
}

function titleOf(text: string): string {
  return text.replace(/\s*[(:].*$/, '').trim();
}

function isAboutSomebody(texts: readonly string[], columns: Columns): boolean {
  const name = nameText(texts, columns);
  const told = Object.entries(columns).filter(
    ([field, column]) => field !== 'number' && textOf(texts, column) !== '',
  );
  if (told.length === 0) return false;
  if (fieldOfLabel(name) === 'fullName') return false;
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

import {
  fieldOfLabel,
  namesSomebody,
  type ColumnField,
  type Columns,
  type Header,
  type ImportKind,
} from './columns';
import { cellAt, cellText, rangeAt, type CellRange, type Sheet } from './sheet';

const rowsLookedAt = 40;
const deepest = 4;

/**
 * The header of a list: the first row that names the column of names and one more, else the column of names alone.
 * Titles above it are passed over. Labels over labels (Năm sinh: Nam, Nữ; Chức vụ: Đảng, Chính quyền) are read
 * together, whether the cells above are joined or only empty to the right.
 */
export function findHeader(sheet: Sheet, kind: ImportKind): Header | null {
  const looked = sheet.rows.slice(0, rowsLookedAt).map((_, index) => index + 1);
  const found = looked.map((row) => ({ row, columns: columnsIn(sheet, { top: row, bottom: row }, kind) }));
  const naming = found.filter(({ columns }) => namesSomebody(columns, kind));
  const first = naming.find(({ columns }) => Object.keys(columns).length > 1) ?? naming[0];
  return first ? withAllRows(sheet, first, kind) : null;
}

/** The columns of a header whose last row somebody pointed at; labels above it are read with it. */
export function headerAt(sheet: Sheet, row: number, kind: ImportKind): Header {
  return { row, columns: columnsIn(sheet, { top: highestRow(sheet, row), bottom: row }, kind) };
}

type HeaderRows = { top: number; bottom: number };

function withAllRows(sheet: Sheet, found: Header, kind: ImportKind): Header {
  const rows = { top: highestRow(sheet, found.row), bottom: lowestRow(sheet, found, kind) };
  const columns = columnsIn(sheet, rows, kind);
  const header = namesSomebody(columns, kind) ? { row: rows.bottom, columns } : found;
  return withSplitName(header, sheet, rows);
}

/** Visible columns go before hidden ones; of two that say the same, the first. */
function columnsIn(sheet: Sheet, rows: HeaderRows, kind: ImportKind): Columns {
  const width = Math.max(...sheet.rows.slice(rows.top - 1, rows.bottom).map((row) => row.length), 0);
  const all = Array.from({ length: width }, (_, column) => column);
  const isHidden = (column: number) => sheet.hiddenColumns.includes(column);
  const ordered = [...all.filter((column) => !isHidden(column)), ...all.filter(isHidden)];
  const found: { [Field in ColumnField]?: number } = {};
  for (const column of ordered) {
    const field = fieldOfParts(labelParts(sheet, rows, column), kind);
    if (field !== null) found[field] ??= column;
  }
  if (kind === 'units') return found;
  // "Tên" alone is the whole name; it is the given name only beside a column of family names.
  if (found.givenName !== undefined && found.familyName === undefined) {
    found.fullName ??= found.givenName;
    delete found.givenName;
  }
  if (found.familyName !== undefined && found.givenName === undefined) delete found.familyName;
  return found;
}

/** The labels over a column from the top, each once. */
function labelParts(sheet: Sheet, { top, bottom }: HeaderRows, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const label = labelAt(sheet, { row, column });
    const above = label === '' && row < bottom && !isBlankBelow(sheet, row, bottom, column);
    const text = above ? nearestLeft(sheet, row, column) : label;
    if (text !== '' && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

function labelAt({ rows, merges }: Sheet, place: { row: number; column: number }): string {
  const range = rangeAt(merges, place);
  return cellText(cellAt(rows, range ? { row: range.top, column: range.left } : place));
}

function isBlankBelow(sheet: Sheet, row: number, bottom: number, column: number): boolean {
  return sheet.rows.slice(row, bottom).every((cells) => cellText(cells[column]) === '');
}

/** A label may stand over several columns without being joined: then the cells to its right are empty. */
function nearestLeft(sheet: Sheet, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const label = labelAt(sheet, { row, column: left });
    if (label !== '') return label;
  }
  return '';
}

/** "Nam" says enough by itself; "Chức vụ" under "Đảng", and what says nothing alone, is read with the label above. */
function fieldOfParts(parts: readonly string[], kind: ImportKind): ColumnField | null {
  const [own, ...above] = parts.toReversed();
  if (own === undefined) return null;
  const alone = fieldOfLabel(own, kind);
  if (above.length === 0 || (alone !== null && alone !== 'post')) return alone;
  const joined = above.flatMap((upper) => [`${own} ${upper}`, `${upper} ${own}`]);
  const together = joined.map((label) => fieldOfLabel(label, kind)).find((field) => field !== null);
  return together ?? alone ?? fieldOfLabel(above[0] ?? '', kind);
}

/** Rows above with labels that reach into this one, or that stand over several of its columns. */
function highestRow({ rows, merges }: Sheet, row: number): number {
  const width = Math.max(...rows.slice(0, row).map((cells) => cells.length), 0);
  let top = row;
  while (top > 1 && row - top < deepest && merges.some((range) => isGroupAbove(range, top, width))) top -= 1;
  return top;
}

function isGroupAbove({ top, left, bottom, right }: CellRange, row: number, width: number): boolean {
  const span = right - left + 1;
  const reachesIn = top < row && bottom >= row;
  return reachesIn || (top <= row - 1 && bottom === row - 1 && span > 1 && span < width - 1);
}

function lowestRow(sheet: Sheet, { row, columns }: Header, kind: ImportKind): number {
  const known = new Set(Object.values(columns));
  const reach = sheet.merges
    .filter(({ top, bottom, left }) => top <= row && bottom > row && known.has(left))
    .map(({ bottom }) => bottom);
  if (reach.length > 0) return Math.min(Math.max(...reach), row + deepest);
  return isLowerHeader(sheet, row, kind) ? row + 1 : row;
}

/** A lower header row only has labels, some of them under labels that span several columns. */
function isLowerHeader({ rows }: Sheet, row: number, kind: ImportKind): boolean {
  const upper = rows[row - 1]?.map(cellText) ?? [];
  const lower = rows[row]?.map(cellText) ?? [];
  const filled = lower.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const areLabels = filled.every(({ text }) => fieldOfLabel(text, kind) !== null);
  return filled.length > 1 && areLabels && filled.some(({ column }) => (upper[column] ?? '') === '');
}

/** "Họ và tên" over two columns: the second, without a label of its own, holds the given names. */
function withSplitName(header: Header, { rows }: Sheet, { top }: HeaderRows): Header {
  const { fullName } = header.columns;
  if (fullName === undefined || Object.values(header.columns).includes(fullName + 1)) return header;
  const labels = rows.slice(top - 1, header.row).map((row) => cellText(row[fullName + 1]));
  if (labels.some((label) => label !== '')) return header;
  const below = rows.slice(header.row, header.row + rowsLookedAt);
  const named = below.filter((row) => cellText(row[fullName]) !== '');
  const split = named.filter((row) => /^\p{L}+$/u.test(cellText(row[fullName + 1])));
  if (named.length === 0 || split.length * 2 < named.length) return header;
  const { fullName: _whole, ...others } = header.columns;
  return { ...header, columns: { ...others, familyName: fullName, givenName: fullName + 1 } };
}

import { cellText, type SheetRows } from './sheet';
import { fold, tidy } from './spelling';

/** Whom a sheet lists: người ghi phiếu or người được lấy phiếu. */
export type PeopleKind = 'voters' | 'subjects';

/** What a column may hold. `male` and `female` are the two halves of a column "Năm sinh: Nam | Nữ". */
export type ColumnField =
  | 'number'
  | 'familyName'
  | 'givenName'
  | 'fullName'
  | 'gender'
  | 'male'
  | 'female'
  | 'birthYear'
  | 'partyPost'
  | 'governmentPost'
  | 'post'
  | 'shortPost'
  | 'workUnit'
  | 'group';

export type Columns = { readonly [Field in ColumnField]?: number };

/** The header: its last row (from 1) and which column holds what. */
export type Header = { row: number; columns: Columns };

/** What the columns of each list may be, in the order in which they are shown. */
export const fieldsOfKind: Record<PeopleKind, readonly ColumnField[]> = {
  voters: [
    'fullName',
    'familyName',
    'givenName',
    'gender',
    'male',
    'female',
    'birthYear',
    'post',
    'partyPost',
    'governmentPost',
    'workUnit',
    'group',
  ],
  subjects: [
    'fullName',
    'familyName',
    'givenName',
    'gender',
    'male',
    'female',
    'birthYear',
    'partyPost',
    'governmentPost',
    'post',
    'shortPost',
  ],
};

/** Looked for from the top: the first that fits a label takes it. */
const labels: readonly [ColumnField, RegExp][] = [
  ['number', /^(stt|tt|so|so tt|so thu tu|no|#)$/],
  ['familyName', /^ho((,| va)? (ten )?(dem|lot)( va ten lot)?)?$|^(family|last) name$/],
  ['fullName', /^(danh sach )?ho(,| va)? ten|^ho va ten|^ten day du$|^dong chi$|^(full )?name$/],
  ['givenName', /^ten$|^(given|first) name$/],
  ['gender', /gioi tinh|^nam\W*nu$|^phai$|^(gender|sex)$/],
  ['female', /^((nam|ngay|ngay thang nam) sinh )?nu$/],
  ['birthYear', /nam sinh|sinh nam|ngay.*sinh|sinh ngay|^ntns$|^nam$|birth/],
  ['shortPost', /rut gon|viet gon|man hinh|short p/],
  ['post', /chuc.*\bdang\b.*(chinh quyen|chuyen mon|doan the)/],
  ['partyPost', /chuc.*\b(dang|cap uy)\b|^(dang|cap uy)$|party/],
  ['governmentPost', /chuc.*(chinh quyen|chuyen mon|nha nuoc)|^(chinh quyen|chuyen mon)$|government/],
  ['post', /chuc (vu|danh)|^(position|post|title)$/],
  ['group', /thanh phan|^nhom|doi tuong|^dien( trieu tap)?$|^group/],
  ['workUnit', /don vi|co quan|noi (cong tac|lam viec)|phong ban|unit/],
];

const longestLabel = 60;
const rowsLookedAt = 40;

/** Which column a label names, or null. Case, marks and what stands in brackets do not matter. */
export function fieldOfLabel(label: string): ColumnField | null {
  const plain = tidy(label.replace(/\([^)]*\)/g, ' '));
  if (plain === '' || plain.length > longestLabel) return null;
  // "Nam" and "Năm" fold to the same letters.
  if (/^((năm|ngày) sinh )?nam$/i.test(plain)) return 'male';
  const folded = fold(plain).replace(/[.:*]+$/, '');
  return labels.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/**
 * The header row of a list of people: the first row that names the column of names and one more, or the column of
 * names alone. Titles above it are passed over; a second header row (Năm sinh: Nam, Nữ) is joined to the first.
 */
export function findHeader(rows: SheetRows, kind: PeopleKind): Header | null {
  for (const [index, cells] of rows.slice(0, rowsLookedAt).entries()) {
    const upper = cells.map(cellText);
    const columns = columnsOf(upper, kind);
    if (!namesPeople(columns)) continue;
    const lower = rows[index + 1]?.map(cellText) ?? [];
    const joined = columnsOf(joinLabels(upper, lower), kind);
    const isSecondRow = isLowerHeader(upper, lower) && namesPeople(joined);
    const header = isSecondRow ? { row: index + 2, columns: joined } : { row: index + 1, columns };
    return withSplitName(header, rows, upper);
  }
  return null;
}

function columnsOf(texts: readonly string[], kind: PeopleKind): Columns {
  const found: { [Field in ColumnField]?: number } = {};
  for (const [column, text] of texts.entries()) {
    const field = fieldOfLabel(text);
    if (field === null || found[field] !== undefined) continue;
    if (field === 'number' || fieldsOfKind[kind].includes(field)) found[field] = column;
  }
  // "Tên" alone is the whole name; it is the given name only beside a column of family names.
  if (found.givenName !== undefined && found.familyName === undefined) {
    found.fullName ??= found.givenName;
    delete found.givenName;
  }
  if (found.familyName !== undefined && found.givenName === undefined) delete found.familyName;
  return found;
}

function namesPeople(columns: Columns): boolean {
  return columns.fullName !== undefined || columns.givenName !== undefined;
}

/** A lower header row only has labels, under labels that span several columns. */
function isLowerHeader(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = lower.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const areLabels = filled.every(({ text }) =>
    /^(nam|nữ|nu|đảng|dang|chính quyền|họ|tên|.*chức vụ.*)$/i.test(text),
  );
  return filled.length > 1 && areLabels && filled.some(({ column }) => (upper[column] ?? '') === '');
}

/** Each lower label after the label above it, which may have begun in a column further left. */
function joinLabels(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let above = '';
  return Array.from({ length: width }, (_, column) => {
    const top = upper[column] ?? '';
    const below = lower[column] ?? '';
    if (top !== '') above = top;
    return below === '' ? top : `${above} ${below}`;
  });
}

/** "Họ và tên" over two columns: the second, without a label of its own, holds the given names. */
function withSplitName(header: Header, rows: SheetRows, upper: readonly string[]): Header {
  const { fullName } = header.columns;
  if (fullName === undefined || (upper[fullName + 1] ?? '') !== '') return header;
  if (Object.values(header.columns).includes(fullName + 1)) return header;
  const below = rows.slice(header.row, header.row + rowsLookedAt);
  const named = below.filter((row) => cellText(row[fullName]) !== '');
  const split = named.filter((row) => /^\p{L}+$/u.test(cellText(row[fullName + 1])));
  if (named.length === 0 || split.length * 2 < named.length) return header;
  const { fullName: _whole, ...others } = header.columns;
  return { ...header, columns: { ...others, familyName: fullName, givenName: fullName + 1 } };
}

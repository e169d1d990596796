import { fold, tidy } from './spelling';

/** Whom a sheet lists: người ghi phiếu or người được lấy phiếu. */
export type PeopleKind = 'voters' | 'subjects';

/** What a sheet may list: people, or đơn vị. */
export type ImportKind = PeopleKind | 'units';

/** What a column of people may hold. `male` and `female` are the two halves of a column "Năm sinh: Nam | Nữ". */
export type PersonField =
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

/** What a column of units may hold. */
export type UnitField =
  | 'name'
  | 'shortName'
  | 'level'
  | 'superior'
  | 'regime'
  | 'superiorHeaderLines'
  | 'issuerHeaderLines'
  | 'issuerName'
  | 'symbol'
  | 'placeName'
  | 'archiveLine'
  | 'sealPlace'
  | 'managingAuthority';

export type ColumnField = 'number' | PersonField | UnitField;

/** Every field there is. */
export const columnFields = [
  'number',
  'familyName',
  'givenName',
  'fullName',
  'gender',
  'male',
  'female',
  'birthYear',
  'partyPost',
  'governmentPost',
  'post',
  'shortPost',
  'workUnit',
  'group',
  'name',
  'shortName',
  'level',
  'superior',
  'regime',
  'superiorHeaderLines',
  'issuerHeaderLines',
  'issuerName',
  'symbol',
  'placeName',
  'archiveLine',
  'sealPlace',
  'managingAuthority',
] as const satisfies readonly ColumnField[];

export type Columns = { readonly [Field in ColumnField]?: number };

/** The header: its last row (from 1) and which column holds what. */
export type Header = { row: number; columns: Columns };

/** What the columns of each list may be, in the order in which they are shown. */
export const fieldsOfKind: Record<ImportKind, readonly ColumnField[]> = {
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
  units: [
    'name',
    'shortName',
    'level',
    'superior',
    'regime',
    'superiorHeaderLines',
    'issuerHeaderLines',
    'issuerName',
    'symbol',
    'placeName',
    'archiveLine',
    'sealPlace',
    'managingAuthority',
  ],
};

type Labels = readonly (readonly [ColumnField, RegExp])[];

const number: Labels = [['number', /^(stt|tt|so|so tt|so thu tu|no|#)$/]];

/** Looked for from the top: the first that fits a label takes it. */
const peopleLabels: Labels = [
  ...number,
  ['familyName', /^ho((,| va)? (ten )?(dem|lot)( va ten lot)?)?$|^(family|last) name$/],
  ['fullName', /^(danh sach )?ho( va|,| &| -)? ?ten|^ten (day du|can bo|dai bieu|nguoi)|^(full )?name$/],
  ['fullName', /^(dong chi|can bo|dai bieu|nguoi (duoc lay|ghi) phieu|nguoi duoc lay phieu tin nhiem)$/],
  ['givenName', /^ten$|^(given|first) name$/],
  ['gender', /gioi tinh|^nam\W*nu$|^phai$|^gioi$|^(gender|sex)$/],
  ['female', /^((nam|ngay|ngay thang nam) sinh )?nu$/],
  ['birthYear', /nam sinh|sinh nam|ngay.*sinh|sinh ngay|^(ntns|ns|n\.s)$|^nam$|birth/],
  ['shortPost', /rut gon|viet gon|man hinh|short p/],
  ['post', /chuc.*\bdang\b.*(chinh quyen|chuyen mon|doan the)/],
  ['partyPost', /chuc.*\b(dang|cap uy)\b|^(trong |ve )?(dang|cap uy)$|party/],
  [
    'governmentPost',
    /chuc.*(chinh quyen|chuyen mon|nha nuoc)|^(trong |ve )?(chinh quyen|chuyen mon)$|government/,
  ],
  ['post', /chuc (vu|danh)|^cuong vi|^(position|post|title)$/],
  ['group', /thanh phan|^nhom|doi tuong|^dien( trieu tap)?$|^group/],
  ['workUnit', /don vi|co quan|noi (cong tac|lam viec)|phong.?ban|bo phan|^to chuc$|unit/],
];

const unitLabels: Labels = [
  ...number,
  ['superiorHeaderLines', /(tieu de|dong|quoc hieu).*(cap tren|ben tren)|cap tren.*(tieu de|van ban)/],
  ['issuerHeaderLines', /(tieu de|dong).*(co quan|don vi|ban hanh)|^tieu de( van ban)?$|letterhead/],
  [
    'superior',
    /(don vi|to chuc|co quan)? ?(cap tren|chu quan|truc tiep|quan ly truc tiep)|^truc thuoc|^thuoc|superior|parent/,
  ],
  ['managingAuthority', /tham quyen|quan ly can bo|nhan bao cao|authority/],
  ['shortName', /viet tat|ten (gon|ngan|rut gon)|rut gon|short name/],
  ['issuerName', /(co quan|ten).*ban hanh|issuer/],
  ['sealPlace', /dau/],
  ['placeName', /dia danh|noi ban hanh|place/],
  ['symbol', /ky hieu|symbol/],
  ['archiveLine', /luu|archive/],
  ['regime', /the thuc|che do|regime/],
  ['level', /^(cap|loai)( don vi| to chuc| hanh chinh)?$|level/],
  ['name', /^ten|^(don vi|to chuc|co quan)$|^name$|danh muc don vi/],
];

const longestLabel = 60;

/** Which column a label names, or null. Case, marks and what stands in brackets do not matter. */
export function fieldOfLabel(label: string, kind: ImportKind): ColumnField | null {
  const plain = tidy(label.replace(/\([^)]*\)/g, ' '));
  if (plain === '' || plain.length > longestLabel) return null;
  // "Nam" and "Năm" fold to the same letters.
  if (kind !== 'units' && /^((năm|ngày|ngày,? tháng,? năm) sinh )?nam$/i.test(plain)) return 'male';
  const folded = fold(plain).replace(/[.:*]+$/, '');
  const labels = kind === 'units' ? unitLabels : peopleLabels;
  const field = labels.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  return field === null || field === 'number' || fieldsOfKind[kind].includes(field) ? field : null;
}

/** Do these columns say whom, or which units, the sheet lists? */
export function namesSomebody(columns: Columns, kind: ImportKind): boolean {
  if (kind === 'units') return columns.name !== undefined;
  return columns.fullName !== undefined || columns.givenName !== undefined;
}

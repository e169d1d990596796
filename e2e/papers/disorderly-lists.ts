import type { SubjectDraft, VoterDraft } from '@/data/roll-repository';
import { splitName } from '@/lib/text/vietnamese';
import { rawWorkbook, type RawCell } from '@tests/support/raw-workbook';
import type { Sheet } from './make-workbook';

type Rows = (readonly RawCell[])[];

/** A list by sections, as a Party office types it: letterhead, labels in three rows, "Đ/c" before names, signatures. */
export function bySections(name: string, voters: readonly VoterDraft[]): Sheet {
  const rows: Rows = [
    ['ĐẢNG BỘ BỘ TƯ PHÁP', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['ĐẢNG ỦY TỔNG CỤC', null, null, null, 'Hà Nội, ngày 12 tháng 6 năm 2023'],
    [],
    ['DANH SÁCH THÀNH PHẦN GHI PHIẾU TÍN NHIỆM'],
    ['TT', 'Thông tin cá nhân', null, null, 'Chức vụ', 'Đơn vị\ncông tác'],
    [null, 'Họ và tên', 'Năm sinh'],
    [null, null, 'Nam', 'Nữ'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ];
  const merges = [
    'A1:D1',
    'E1:F1',
    'A2:D2',
    'E2:F2',
    'A4:F4',
    'A5:A7',
    'B5:D5',
    'E5:E7',
    'F5:F7',
    'B6:B7',
    'C6:D6',
  ];
  const groups = [...new Set(voters.flatMap(({ groupNames }) => groupNames))];
  for (const [index, group] of groups.entries()) {
    const people = voters.filter(({ groupNames }) => groupNames.includes(group));
    rows.push([`${'I'.repeat(index + 1).replace('IIII', 'IV')}. ${group} (${people.length} đồng chí)`]);
    merges.push(`A${rows.length}:F${rows.length}`);
    for (const person of people) rows.push(lineOf(person, rows.length));
  }
  rows.push(
    [`Tổng số: ${voters.length} đồng chí./.`],
    [],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M BAN THƯỜNG VỤ'],
    [null, '(Ký, ghi rõ họ tên)'],
    [null, 'Chu Thị Mỹ Lệ', null, null, 'Lương Khắc Hiếu Nghĩa'],
  );
  return {
    name,
    bytes: rawWorkbook({
      sheets: [
        { name: 'Bìa', rows: [['HỒ SƠ HỘI NGHỊ'], ['Năm 2023']] },
        { name: 'Danh sach', rows, merges },
      ],
      dimension: 'A1',
      hasAbsoluteTargets: true,
    }),
  };
}

function lineOf({ fullName, gender, birthYear, post, workUnit }: VoterDraft, number: number): RawCell[] {
  const written = number % 4 === 0 ? fullName.toLocaleUpperCase('vi') : `Đ/c ${fullName}`.normalize('NFD');
  const born = number % 3 === 0 ? birthYear : `0${(number % 9) + 1}/0${(number % 8) + 1}/${birthYear}`;
  return [
    number,
    `${written}\u00a0`,
    gender === 'male' ? born : null,
    gender === 'female' ? born : null,
    post,
    workUnit,
  ];
}

const dayOne = Date.UTC(1899, 11, 30);

/** A list as a personnel program exports it: names in two columns, days as numbers, groups joined downwards. */
export function byColumns(name: string, voters: readonly VoterDraft[]): Sheet {
  const rows: Rows = [
    [
      'Stt',
      'Họ đệm',
      'Tên',
      'Giới tính',
      'Ngày, tháng, năm sinh',
      'CHỨC DANH',
      'CQ, đơn vị công tác',
      'Đối tượng',
    ],
  ];
  const merges: string[] = [];
  for (const [index, { fullName, gender, birthYear, post, workUnit, groupNames }] of voters.entries()) {
    const { family, middle, given } = splitName(fullName);
    const [group = ''] = groupNames;
    const isFirst = voters[index - 1]?.groupNames[0] !== group;
    const count = voters.filter((voter) => voter.groupNames[0] === group).length;
    if (isFirst && count > 1) merges.push(`H${index + 2}:H${index + 1 + count}`);
    rows.push([
      { formula: 'ROW()-1', value: index + 1 },
      `${gender === 'male' ? 'Ông' : 'Bà'} ${family} ${middle}`,
      given,
      gender === 'male' ? 'NAM' : 'NỮ',
      { serial: (Date.UTC(birthYear ?? 1970, 2, 8) - dayOne) / 86_400_000 },
      post,
      workUnit,
      isFirst ? group : null,
    ]);
  }
  return {
    name,
    bytes: rawWorkbook({ sheets: [{ name: 'Sheet1', rows, merges, hiddenRows: [5, 6] }], prefix: 'x' }),
  };
}

/** The people polled, with the posts of Party and State under one joined label, in one column both. */
export function subjectsInDisorder(name: string, subjects: readonly SubjectDraft[]): Sheet {
  const rows: Rows = [
    ['DANH SÁCH NHÂN SỰ LẤY PHIẾU'],
    ['Số TT', 'Họ tên', 'Ngày sinh', 'Chức vụ'],
    [null, null, null, 'Trong Đảng', 'Trong chính quyền'],
    ...subjects.map(({ fullName, birthYear, partyPost, governmentPost }, index) => [
      index + 1,
      `TS. ${fullName}`,
      `3-2-${birthYear}`,
      partyPost,
      governmentPost,
    ]),
    ['Danh sách này gồm có 05 người.'],
  ];
  const merges = ['A1:E1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2'];
  return {
    name,
    bytes: rawWorkbook({ sheets: [{ name: 'DS', rows, merges }], strings: 'inline', dimension: null }),
  };
}

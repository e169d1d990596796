import { describe, expect, test } from 'vitest';
import { findingsOf, namesOf, read } from './read-sheet';

const head = ['Họ và tên', 'Năm sinh', 'Chức vụ', 'Thành phần'];

describe('the sheet of the drawn screen', () => {
  const sheet = [
    head,
    ['Phan Hữu Nghiêm', 1965, 'Đảng ủy viên, Vụ trưởng Vụ Kế hoạch', 'Ủy viên BCH Đảng ủy'],
    ['Nguyễn Văn Thắng', 1968, 'Vụ trưởng Vụ Pháp chế', 'Vụ trưởng và tương đương'],
    ['Nguyễn Thị Phương Hoàng Anh', 19672, 'Phó Tổng cục trưởng', 'Ủy viên BCH Đảng ủy'],
    ['Nguyễn Văn Thắng', 1974, 'Cục trưởng Cục KĐCT tỉnh Cà Mau', 'Cục trưởng các tỉnh'],
    [null, 1970, 'Cục trưởng Cục KĐCT tỉnh Lai Châu', 'Cục trưởng các tỉnh'],
    ['Lò Văn Thoản', 1969, 'Cục trưởng Cục KĐCT tỉnh Sơn La', 'Cuc truong cac tinh'],
  ];

  test('names each problem by its cell, errors first', () => {
    expect(findingsOf(read(sheet))).toEqual([
      'B4 birth-year-unreadable',
      'A6 name-missing',
      'A3, A5 namesakes',
      'D7 group-without-marks',
    ]);
  });

  test('keeps back the rows with an error and takes the others', () => {
    const result = read(sheet);

    expect(result.entryRows).toHaveLength(6);
    expect(result.keptBack).toEqual([4, 6]);
    expect(namesOf(result)).toEqual([
      'Phan Hữu Nghiêm',
      'Nguyễn Văn Thắng',
      'Nguyễn Văn Thắng',
      'Lò Văn Thoản',
    ]);
  });

  test('suggests the year that was probably meant, and the group with its marks', () => {
    const { findings, ready } = read(sheet);

    expect(findings[0]).toMatchObject({ values: { written: '19672' }, suggestion: '1967' });
    expect(ready.at(-1)?.groupNames).toEqual(['Cục trưởng các tỉnh']);
  });
});

describe('where the list begins and ends', () => {
  test('passes over titles, a row of column numbers and a header repeated on the next page', () => {
    const result = read([
      ['TỔNG CỤC KHẢO ĐỊNH'],
      [],
      ['DANH SÁCH THÀNH PHẦN GHI PHIẾU TÍN NHIỆM'],
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị công tác'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Lê Thị Bình', 1970, 'Vụ trưởng', 'Vụ Kế hoạch'],
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị công tác'],
      [2, 'Trần Văn Cường', 1971, 'Phó Vụ trưởng', 'Vụ Pháp chế'],
    ]);

    expect(result.entryRows).toEqual([6, 8]);
    expect(findingsOf(result)).toEqual([]);
  });

  test('ends at the totals: what is signed below is nobody on the list', () => {
    const result = read([
      head,
      ['Lê Thị Bình', 1970, 'Vụ trưởng', 'Lãnh đạo'],
      [],
      ['Tổng số: 1 người'],
      [null, null, 'Hà Nội, ngày 12 tháng 6 năm 2028'],
      ['NGƯỜI LẬP', null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      ['Phạm Thị Dung', null, 'Hoàng Văn Em'],
    ]);

    expect(namesOf(result)).toEqual(['Lê Thị Bình']);
  });

  test('goes on after a subtotal when numbered rows follow', () => {
    const result = read([
      ['STT', ...head],
      [1, 'Lê Thị Bình', 1970, 'Vụ trưởng', 'Lãnh đạo'],
      [null, 'Cộng: 1 người'],
      [2, 'Trần Văn Cường', 1971, 'Vụ trưởng', 'Lãnh đạo'],
    ]);

    expect(namesOf(result)).toEqual(['Lê Thị Bình', 'Trần Văn Cường']);
  });

  test('takes headings over people as their group where the sheet has no such column', () => {
    const result = read([
      ['STT', 'Họ tên', 'Năm sinh', 'Chức vụ'],
      ['I', 'Ủy viên Ban Chấp hành Đảng ủy'],
      [1, 'Lê Thị Bình', 1970, 'Vụ trưởng'],
      ['II. Bí thư Đoàn Thanh niên (01 đồng chí)'],
      [2, 'Trần Văn Cường', 1995, 'Bí thư'],
    ]);

    expect(result.ready.map((person) => person.groupNames)).toEqual([
      ['Ủy viên Ban Chấp hành Đảng ủy'],
      ['Bí thư Đoàn Thanh niên'],
    ]);
    expect(findingsOf(result)).toEqual(['B2 heading-as-group', 'A4 heading-as-group']);
  });

  test('empty rows between people are no people', () => {
    const result = read([head, [], ['Lê Thị Bình', 1970], [null, '  '], ['Trần Văn Cường', 1971], []]);

    expect(result.entryRows).toEqual([3, 5]);
  });
});

describe('names', () => {
  test('one name in NFC and in NFD is one name', () => {
    const result = read([
      head,
      ['Nguyễn Văn Thắng'.normalize('NFC'), 1968, '', 'Lãnh đạo'],
      ['Nguyễn Văn Thắng'.normalize('NFD'), 1968, '', 'Cấp ủy'.normalize('NFD')],
    ]);

    expect(result.ready).toHaveLength(1);
    expect(result.ready[0]?.fullName).toBe('Nguyễn Văn Thắng'.normalize('NFC'));
    expect(result.ready[0]?.groupNames).toEqual(['Lãnh đạo', 'Cấp ủy']);
  });

  test.each([
    ['đ/c Lê Thị Bình', 'Lê Thị Bình', null],
    ['Đồng chí: Lê Thị Bình', 'Lê Thị Bình', null],
    ['Bà Lê Thị Bình', 'Lê Thị Bình', 'female'],
    ['Đ/c. Ông Trần Văn Cường', 'Trần Văn Cường', 'male'],
    ['Ông Ích Khiêm', 'Ông Ích Khiêm', null],
    ['NGUYỄN THỊ ÁNH', 'Nguyễn Thị Ánh', null],
    ["K'BRÔNG Y THÔNG", "K'Brông Y Thông", null],
    ['  Lê\u00a0Thị \u200bBình ', 'Lê Thị Bình', null],
    ['Y Thông Niê', 'Y Thông Niê', null],
  ])('"%s" is %s', (written, fullName, gender) => {
    const person = read([head, [written, 1970], ['Trần Văn Cường', 1971]]).ready[0];

    expect(person).toMatchObject({ fullName, gender });
  });

  test('where most names bear Ông or Bà, it is a form of address even before a rare surname', () => {
    const result = read([head, ['Ông Xồng Bá Lẩu', 1970], ['Bà Lê Thị Bình', 1971]]);

    expect(namesOf(result)).toEqual(['Xồng Bá Lẩu', 'Lê Thị Bình']);
  });

  test('a name that lost its marks is worth a look, a name without any is not', () => {
    const result = read([head, ['Nguyen Van Thang', 1970], ['Cao Minh Khang', 1971]]);

    expect(findingsOf(result)).toEqual(['A2 name-without-marks']);
    expect(result.keptBack).toEqual([]);
  });

  test('a number is no name', () => {
    expect(findingsOf(read([head, [12345, 1970, 'Vụ trưởng']]))).toEqual(['A2 name-unreadable']);
  });

  test('family name and given name may stand in two columns', () => {
    const two = read([
      ['Họ và tên đệm', 'Tên', 'Năm sinh'],
      ['Lê Thị', 'Bình', 1970],
    ]);
    const merged = read([
      ['STT', 'Họ và tên', null, 'Năm sinh'],
      [1, 'Lê Thị', 'Bình', 1970],
    ]);

    expect([namesOf(two), namesOf(merged)]).toEqual([['Lê Thị Bình'], ['Lê Thị Bình']]);
  });
});

describe('people told apart', () => {
  test('the same name and year is one person listed twice, with both groups', () => {
    const result = read([
      head,
      ['Lê Thị Bình', 1970, 'Vụ trưởng', 'Cấp ủy'],
      ['Trần Văn Cường', 1971, '', 'Cấp ủy'],
      ['LÊ THỊ BÌNH', '12/03/1970', '', 'Vụ trưởng và tương đương'],
    ]);

    expect(result.ready[0]).toMatchObject({
      post: 'Vụ trưởng',
      groupNames: ['Cấp ủy', 'Vụ trưởng và tương đương'],
      rows: [2, 4],
    });
    expect(findingsOf(result)).toEqual(['A2, A4 listed-twice', 'A4 names-in-capitals']);
  });

  test('two people of one name and one year stay two when the officer says so', () => {
    const rows = [head, ['Lê Thị Bình', 1970, 'Vụ trưởng'], ['Lê Thị Bình', 1970, 'Chánh Văn phòng']];

    const result = read(rows, { keptApart: [3] });

    expect(result.ready).toHaveLength(2);
    expect(findingsOf(result)).toEqual(['A2, A3 namesakes']);
  });

  test('one name with a year missing asks for the year and stays two', () => {
    const result = read([head, ['Lê Thị Bình', 1970], ['Lê Thị Bình', null]]);

    expect(result.ready).toHaveLength(2);
    expect(findingsOf(result)).toEqual(['A2, A3 namesakes-without-year']);
  });

  test('marks tell names apart: Thắng is not Thăng', () => {
    expect(findingsOf(read([head, ['Lê Văn Thắng', 1970], ['Lê Văn Thăng', 1970]]))).toEqual([]);
  });

  test('somebody on the list already is renewed, not added; when the sheet takes its place nothing is said', () => {
    const rows = [head, ['Lê Thị Bình', 1970, 'Vụ trưởng', 'Cấp ủy']];
    const listed = [{ fullName: 'Lê Thị Bình', birthYear: 1970, post: '', workUnit: '', number: 12 }];

    const appended = read(rows, { listed });
    const replaced = read(rows, { listed, mode: 'replace' });

    expect(appended.findings).toMatchObject([{ code: 'already-listed', values: { count: '1' } }]);
    expect([appended.alreadyListed, replaced.alreadyListed]).toEqual([1, 1]);
    expect(findingsOf(replaced)).toEqual([]);
  });
});

describe('groups', () => {
  test('the spelling of the conference wins over that of the sheet', () => {
    const result = read(
      [
        head,
        ['Lê Thị Bình', 1970, '', 'cục trưởng  các tỉnh'],
        ['Trần Văn Cường', 1971, '', 'Cục trưởng các tính'],
      ],
      { knownGroups: ['Cục trưởng các tỉnh'] },
    );

    expect(result.ready.map((person) => person.groupNames)).toEqual([
      ['Cục trưởng các tỉnh'],
      ['Cục trưởng các tỉnh'],
    ]);
    expect(findingsOf(result)).toEqual(['D3 group-spelled-differently']);
  });

  test('several groups in one cell are parted by a semicolon, a wrapped name is one group', () => {
    const result = read([
      head,
      ['Lê Thị Bình', 1970, '', 'Cấp ủy; Vụ trưởng'],
      ['Trần Văn Cường', 1971, '', 'Vụ trưởng\nvà tương đương'],
      ['Đỗ Thị Dung', 1972, '', 'Cấp ủy\nVụ trưởng'],
      ['Vũ Văn Em', 1972, '', 'Cấp ủy'],
      ['Hồ Thị Giang', 1972, '', 'Vụ trưởng'],
    ]);

    expect(result.ready.map((person) => person.groupNames)).toEqual([
      ['Cấp ủy', 'Vụ trưởng'],
      ['Vụ trưởng và tương đương'],
      ['Cấp ủy', 'Vụ trưởng'],
      ['Cấp ủy'],
      ['Vụ trưởng'],
    ]);
  });

  test('an empty cell asks for the group and suggests the one above; a default fills it', () => {
    const rows = [head, ['Lê Thị Bình', 1970, '', 'Cấp ủy'], ['Trần Văn Cường', 1971, '', null]];

    expect(read(rows).findings).toMatchObject([
      { code: 'group-missing', row: 3, column: 3, suggestion: 'Cấp ủy' },
    ]);
    expect(read(rows, { defaultGroup: 'Khác' }).ready[1]?.groupNames).toEqual(['Khác']);
  });
});

describe('columns', () => {
  test('a year under Nam or Nữ tells the gender', () => {
    const result = read([
      ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ'],
      [null, null, 'Nam', 'Nữ', null],
      [1, 'Lê Thị Bình', null, 1970, 'Vụ trưởng'],
      [2, 'Trần Văn Cường', 1971, null, 'Vụ trưởng'],
    ]);

    expect(result.ready).toMatchObject([
      { gender: 'female', birthYear: 1970 },
      { gender: 'male', birthYear: 1971 },
    ]);
  });

  test('columns named without marks and in another order are found', () => {
    const result = read([
      ['Don vi cong tac', 'Chuc vu', 'Gioi tinh', 'Ngay, thang, nam sinh', 'Ho va ten'],
      ['Văn phòng', 'Chánh Văn phòng', 'Nữ', '03/02/1970', 'Lê Thị Bình'],
    ]);

    expect(result.ready[0]).toMatchObject({
      workUnit: 'Văn phòng',
      post: 'Chánh Văn phòng',
      gender: 'female',
      birthYear: 1970,
      fullName: 'Lê Thị Bình',
    });
  });

  test('subjects have a Party post, a government post and a short one; voters have them in one line', () => {
    const rows = [
      ['Họ và tên', 'Chức vụ Đảng', 'Chức vụ chính quyền', 'Chức vụ rút gọn'],
      ['Lê Thị Bình', 'Bí thư Đảng ủy', 'Tổng cục trưởng', 'Tổng cục trưởng'],
    ];

    expect(read(rows, { kind: 'subjects' }).ready[0]).toMatchObject({
      partyPost: 'Bí thư Đảng ủy',
      governmentPost: 'Tổng cục trưởng',
      shortPost: 'Tổng cục trưởng',
    });
    expect(read(rows).ready[0]?.post).toBe('Bí thư Đảng ủy, Tổng cục trưởng');
  });

  test('a two-row header with Đảng and Chính quyền under Chức vụ is read as one', () => {
    const result = read(
      [
        ['STT', 'Họ và tên', 'Chức vụ', null],
        [null, null, 'Đảng', 'Chính quyền'],
        [1, 'Lê Thị Bình', 'Bí thư', 'Cục trưởng'],
      ],
      { kind: 'subjects' },
    );

    expect(result.ready).toMatchObject([{ partyPost: 'Bí thư', governmentPost: 'Cục trưởng' }]);
  });

  test('gender that is not understood, or that Ông and Bà contradict, is worth a look', () => {
    const result = read([
      ['Họ và tên', 'Giới tính'],
      ['Bà Lê Thị Bình', 'Nam'],
      ['Trần Văn Cường', '?'],
    ]);

    expect(findingsOf(result)).toEqual(['B2 gender-differs', 'B3 gender-unreadable']);
  });

  test('a failed formula keeps its row back, in one finding', () => {
    expect(findingsOf(read([head, ['Lê Thị Bình', '#REF!', '', 'Cấp ủy']]))).toEqual(['B2 formula-error']);
  });

  test('a text longer than 200 letters keeps its row back', () => {
    expect(findingsOf(read([head, ['Lê Thị Bình', 1970, 'a'.repeat(201), 'Cấp ủy']]))).toEqual([
      'C2 text-too-long',
    ]);
  });
});

test('years that were guessed are worth a look, years that cannot be keep their row back', () => {
  const result = read([head, ['Lê Thị Bình', '67', '', 'Cấp ủy'], ['Trần Văn Cường', 1867, '', 'Cấp ủy']]);

  expect(findingsOf(result)).toEqual(['B3 birth-year-out-of-range', 'B2 birth-year-guessed']);
  expect(result.ready.map(({ birthYear }) => birthYear)).toEqual([1967]);
});

test('without any year, the same post and unit make one person, different posts make two', () => {
  const one = [
    head,
    ['Lê Thị Bình', null, 'Vụ trưởng', 'Cấp ủy'],
    ['Lê Thị Bình', null, 'vụ trưởng', 'Khác'],
  ];
  const two = [head, ['Lê Thị Bình', null, 'Vụ trưởng', 'Cấp ủy'], ['Lê Thị Bình', null, 'Thư ký', 'Cấp ủy']];

  expect(findingsOf(read(one))).toEqual(['A2, A3 listed-twice']);
  expect(findingsOf(read(two))).toEqual(['A2, A3 namesakes-without-year']);
});

test('a name on the list whose year is not known asks whether they are one', () => {
  const listed = [{ fullName: 'Lê Thị Bình', birthYear: null, post: '', workUnit: '', number: 7 }];

  const result = read([head, ['Lê Thị Bình', 1970, '', 'Cấp ủy']], { listed });

  expect(result.findings).toMatchObject([{ code: 'already-listed-without-year', values: { number: '7' } }]);
  expect(result.alreadyListed).toBe(0);
});

test('"Tên" alone heads whole names; "Họ" without "Tên" heads nothing', () => {
  expect(
    namesOf(
      read([
        ['Tên', 'Năm sinh'],
        ['Lê Thị Bình', 1970],
      ]),
    ),
  ).toEqual(['Lê Thị Bình']);
  expect(
    namesOf(
      read([
        ['Họ', 'Họ và tên'],
        ['Lê', 'Lê Thị Bình'],
      ]),
    ),
  ).toEqual(['Lê Thị Bình']);
});

test('a column far to the right keeps its letters', () => {
  const far = Array.from({ length: 27 }, () => null);

  expect(
    findingsOf(
      read([
        ['Họ và tên', ...far, 'Năm sinh'],
        ['Lê Thị Bình', ...far, 'không rõ'],
      ]),
    ),
  ).toEqual(['AC2 birth-year-unreadable']);
});

test('a sheet without any group says so once, not for each row', () => {
  const result = read([
    ['Họ và tên', 'Năm sinh'],
    ['Lê Thị Bình', 1970],
    ['Trần Văn Cường', 1971],
  ]);

  expect(findingsOf(result, [])).toEqual(['A1 group-column-missing']);
  expect(result.findings[0]?.values).toEqual({ count: '2' });
});

test('two thousand rows are read at once', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `Lê Thị Bình ${index}`,
    1970,
    'Vụ trưởng',
    'Cấp ủy',
  ]);

  expect(read([head, ...rows]).ready).toHaveLength(2000);
});

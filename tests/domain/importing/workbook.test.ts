import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { strToU8, zipSync } from 'fflate';
import type { PeopleKind } from '@/domain/importing/columns';
import { findHeader } from '@/domain/importing/header';
import { readWorkbook } from '@/lib/read-workbook';
import { findingsOf, namesOf, plainSheet, read } from './read-sheet';

type Sheets = Parameters<typeof writeXlsxFile>[0];

async function fileOf(sheets: Sheets): Promise<Blob> {
  const buffer = await writeXlsxFile(sheets).toBuffer();
  return new Blob([new Uint8Array(buffer)]);
}

async function rowsOf(file: Blob, kind: PeopleKind = 'voters') {
  const workbook = await readWorkbook(file);
  if (!workbook.ok) throw new Error(workbook.problem);
  const sheet = workbook.sheets.find((one) => findHeader(one, kind));
  if (!sheet) throw new Error('No sheet of this file has a header.');
  return sheet.rows;
}

describe('real .xlsx files', () => {
  test('a plain list', async () => {
    const file = await fileOf([
      {
        sheet: 'Danh sách',
        data: [
          ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Thành phần'],
          [1, 'Phan Hữu Nghiêm', 1965, 'Vụ trưởng', 'Ủy viên BCH Đảng ủy'],
          [2, 'Lò Văn Thoản', 1969, 'Cục trưởng', 'Cục trưởng các tỉnh'],
        ],
      },
    ]);

    const result = read(await rowsOf(file));

    expect(namesOf(result)).toEqual(['Phan Hữu Nghiêm', 'Lò Văn Thoản']);
    expect(findingsOf(result, [])).toEqual([]);
  });

  test('real dates, dates as text and bare numbers in one column', async () => {
    const day = (text: string) => ({ value: new Date(text), type: Date, format: 'dd/mm/yyyy' });
    const file = await fileOf([
      {
        data: [
          ['Họ và tên', 'Ngày, tháng, năm sinh'],
          ['Lê Thị Bình', day('1970-02-03')],
          ['Trần Văn Cường', '05/06/1971'],
          ['Đỗ Thị Dung', 1972],
          ['Vũ Văn Em', '19733'],
        ],
      },
    ]);

    const result = read(await rowsOf(file));

    expect(result.ready.map(({ birthYear }) => birthYear)).toEqual([1970, 1971, 1972]);
    expect(findingsOf(result)).toEqual(['B5 birth-year-unreadable']);
  });

  test('titles above, totals and signatures below, cells merged across the sheet', async () => {
    const title = { value: 'DANH SÁCH THÀNH PHẦN GHI PHIẾU', type: String, columnSpan: 5 };
    const file = await fileOf([
      {
        data: [
          [title],
          [{ value: '(Kèm theo Công văn số 12)', type: String, columnSpan: 5 }],
          [],
          [
            'TT',
            'Họ tên',
            { value: 'Năm sinh', type: String, columnSpan: 2 },
            null,
            'Chức vụ, đơn vị công tác',
          ],
          [null, null, 'Nam', 'Nữ', null],
          [1, 'Lê Thị Bình', null, 1970, 'Vụ trưởng Vụ Kế hoạch'],
          [2, 'Trần Văn Cường', 1971, null, 'Chánh Văn phòng'],
          [{ value: 'Tổng số: 02 người./.', type: String, columnSpan: 5 }],
          [null, null, null, null, 'KT. TỔNG CỤC TRƯỞNG'],
          [null, null, null, null, 'Hoàng Văn Giang'],
        ],
      },
    ]);

    const result = read(await rowsOf(file));

    expect(result.ready).toMatchObject([
      { fullName: 'Lê Thị Bình', gender: 'female', birthYear: 1970, post: 'Vụ trưởng Vụ Kế hoạch' },
      { fullName: 'Trần Văn Cường', gender: 'male', birthYear: 1971 },
    ]);
  });

  test('names in NFD, with no-break spaces, as some machines save them', async () => {
    const file = await fileOf([
      {
        data: [
          ['Họ và tên'.normalize('NFD'), 'Năm\u00a0sinh'.normalize('NFD'), 'Thành phần'.normalize('NFD')],
          ['Nguyễn\u00a0Văn Thắng'.normalize('NFD'), '1968', 'Cục trưởng các tỉnh'.normalize('NFD')],
          ['Nguyễn Văn Thắng', 1974, 'Cục trưởng các tỉnh'],
        ],
      },
    ]);

    const result = read(await rowsOf(file));

    expect(namesOf(result)).toEqual(['Nguyễn Văn Thắng', 'Nguyễn Văn Thắng']);
    expect(findingsOf(result)).toEqual(['A2, A3 namesakes']);
    expect(new Set(result.ready.flatMap(({ groupNames }) => groupNames)).size).toBe(1);
  });

  test('the list on the second sheet, after a cover', async () => {
    const file = await fileOf([
      { sheet: 'Bìa', data: [['TỔNG CỤC KHẢO ĐỊNH'], ['Năm 2028']] },
      {
        sheet: 'Người được lấy phiếu',
        data: [
          ['Họ và tên', 'Chức vụ Đảng', 'Chức vụ chính quyền'],
          ['Đ/c Lê Thị Bình', 'Bí thư Đảng ủy', 'Tổng cục trưởng'],
        ],
      },
    ]);

    const result = read(await rowsOf(file, 'subjects'), { kind: 'subjects' });

    expect(result.ready).toMatchObject([{ fullName: 'Lê Thị Bình', partyPost: 'Bí thư Đảng ủy' }]);
  });

  test('two thousand rows', async () => {
    const people = Array.from({ length: 2000 }, (_, index) => [`Lê Thị Bình ${index + 1}`, 1970, 'Cấp ủy']);
    const file = await fileOf([{ data: [['Họ và tên', 'Năm sinh', 'Thành phần'], ...people] }]);

    expect(read(await rowsOf(file)).ready).toHaveLength(2000);
  });
});

describe('files that are no list', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];

  test.each([
    ['nothing at all', [], 'empty'],
    ['a text file', [...Buffer.from('Họ và tên,Năm sinh')], 'not-xlsx'],
    ['an old .xls workbook', [...ole, ...utf16('Workbook')], 'old-xls'],
    ['a workbook under a password', [...ole, ...utf16('EncryptedPackage')], 'password'],
    ['half a workbook', [0x50, 0x4b, 3, 4, ...deflateRawSync('x')], 'damaged'],
    ['a Word document', [...zipSync({ 'word/document.xml': strToU8('<w:document/>') })], 'damaged'],
  ])('%s is refused as such', async (_, bytes, problem) => {
    expect(await readWorkbook(new Blob([new Uint8Array(bytes)]))).toEqual({ ok: false, problem });
  });

  test('a workbook with empty sheets is empty', async () => {
    expect(await readWorkbook(await fileOf([{ data: [[null, null]] }]))).toEqual({
      ok: false,
      problem: 'empty',
    });
  });

  test('a sheet without a column of names has no header', async () => {
    const workbook = await readWorkbook(
      await fileOf([
        {
          data: [
            ['Mã', 'Số tiền'],
            ['A1', 100],
          ],
        },
      ]),
    );

    expect(workbook.ok && findHeader(workbook.sheets[0] ?? plainSheet([]), 'voters')).toBeNull();
  });
});

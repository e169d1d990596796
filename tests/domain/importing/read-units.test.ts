import { describe, expect, test } from 'vitest';
import { findHeader } from '@/domain/importing/header';
import { readUnits } from '@/domain/importing/read-units';
import { cellName, type CellValue } from '@/domain/importing/sheet';
import { plainSheet } from './read-sheet';

const general = 'Tổng cục Khảo định';
const known = [
  { name: 'Bộ Khảo định', shortName: 'Bộ', superiorName: null },
  { name: general, shortName: 'TCKĐ', superiorName: 'Bộ Khảo định' },
];
const head = ['STT', 'Tên đơn vị', 'Cấp', 'Đơn vị cấp trên', 'Thể thức', 'Nơi đóng dấu'];

function read(rows: CellValue[][]) {
  const sheet = plainSheet([head, ...rows]);
  const header = findHeader(sheet, 'units');
  if (!header) throw new Error('No header was found.');
  const result = readUnits({ ...sheet, header, known, defaultSuperior: general });
  return {
    ...result,
    names: result.ready.map(({ name, superiorName }) => `${name} < ${superiorName}`),
    found: result.findings.map(
      (finding) => `${[finding, ...finding.also].map(cellName).join(', ')} ${finding.code}`,
    ),
  };
}

test('units below one on record, named in full, in another case, or by its short name', () => {
  const { names, found, ready } = read([
    [1, 'Cục Khảo định tỉnh Sơn La', 'cục', general, 'Nhà nước', 'Văn phòng'],
    [2, 'Cục Khảo định tỉnh Lai Châu', 'cục', 'tổng cục khảo định', 'Đảng', null],
    [3, 'Vụ Pháp chế', 'vụ', 'TCKĐ', null, null],
  ]);

  expect(names).toEqual([
    `Cục Khảo định tỉnh Sơn La < ${general}`,
    `Cục Khảo định tỉnh Lai Châu < ${general}`,
    `Vụ Pháp chế < ${general}`,
  ]);
  expect(found).toEqual([]);
  expect(ready.map(({ regime, sealPlace }) => [regime, sealPlace])).toEqual([
    ['state', 'Văn phòng'],
    ['party', ''],
    [null, ''],
  ]);
});

test('a unit of the sheet may stand above another one, in whatever order they are written', () => {
  expect(
    read([
      [1, 'Phòng Nghiệp vụ', 'phòng', 'Vụ Pháp chế', null, null],
      [2, 'Vụ Pháp chế', 'vụ', general, null, null],
    ]).names,
  ).toEqual([`Vụ Pháp chế < ${general}`, 'Phòng Nghiệp vụ < Vụ Pháp chế']);
});

describe('what keeps a row back', () => {
  test('no name, no level, a superior nobody knows', () => {
    const { found, keptBack, findings } = read([
      [1, null, 'cục', general, null, null],
      [2, 'Cục Khảo định tỉnh Sơn La', null, general, null, null],
      [3, 'Cục Khảo định tỉnh Lai Châu', 'cục', 'Tổng cục', null, null],
    ]);

    expect(found).toEqual(['B2 unit-name-missing', 'C3 unit-level-missing', 'D4 superior-unknown']);
    expect(keptBack).toEqual([2, 3, 4]);
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([null, 'cục', general]);
  });

  test('a circle, of two or of one', () => {
    expect(
      read([
        [1, 'Vụ A', 'vụ', 'Vụ B', null, null],
        [2, 'Vụ B', 'vụ', 'Vụ A', null, null],
        [3, 'Vụ C', 'vụ', 'Vụ C', null, null],
      ]).found,
    ).toEqual(['D2 superior-circle', 'D3 superior-circle', 'D4 superior-circle']);
  });

  test('a unit on record put below one of its own', () => {
    expect(
      read([
        [1, 'Vụ A', 'vụ', general, null, null],
        [2, general, 'tổng cục', 'Vụ A', null, null],
      ]).found,
    ).toEqual(['D2 superior-circle', 'D3 superior-circle']);
  });

  test('the second of two rows of one name', () => {
    const { found, names } = read([
      [1, 'Vụ A', 'vụ', general, null, null],
      [2, 'VỤ A', 'vụ', general, null, null],
    ]);

    expect(found).toEqual(['B3, B2 unit-listed-twice']);
    expect(names).toHaveLength(1);
  });

  test('a superior that is kept back itself, down to the last below it', () => {
    expect(
      read([
        [1, 'Vụ A', 'vụ', 'Không rõ', null, null],
        [2, 'Phòng B', 'phòng', 'Vụ A', null, null],
        [3, 'Tổ C', 'tổ', 'Phòng B', null, null],
      ]).found,
    ).toEqual(['D2 superior-unknown', 'D3 superior-kept-back', 'D4 superior-kept-back']);
  });
});

test('what only wants to be seen: no superior, a form of documents not understood, units on record', () => {
  const { found, names } = read([
    [1, 'Vụ A', 'vụ', null, 'khác', null],
    [2, general, null, null, null, null],
    ['Tổng số: 02 đơn vị'],
  ]);

  expect(found).toEqual(['D2 superior-missing', 'E2 regime-unreadable', 'B3 units-known']);
  expect(names).toEqual([`${general} < `, `Vụ A < ${general}`]);
});

test('sixty-three units in one sheet', () => {
  const rows = Array.from({ length: 63 }, (_, index) => [
    index + 1,
    `Cục số ${index + 1}`,
    'cục',
    general,
    null,
    null,
  ]);

  expect(read(rows).ready).toHaveLength(63);
});

import { describe, expect, test } from 'vitest';
import {
  compareByGivenName,
  compareVietnamese,
  foldForSearch,
  nfc,
  splitName,
  squash,
} from '@/lib/text/vietnamese';

test('a word typed with loose marks is the same word', () => {
  expect(nfc('Tín nhiệm'.normalize('NFD'))).toBe('Tín nhiệm');
});

describe('text pasted by people', () => {
  test.each([
    ['  Nguyễn   Văn  An ', 'Nguyễn Văn An'],
    ['Nguyễn\u00a0Văn\tAn\r\n', 'Nguyễn Văn An'],
    ['\ufeffNguyễn\u200b Văn\u200e An\u202c', 'Nguyễn Văn An'],
    ['Nguyễn \u200b Văn An', 'Nguyễn Văn An'],
    ['Nguyễn\u0000Văn\u0007 An', 'Nguyễn Văn An'],
    ['Hòa'.normalize('NFD'), 'Hòa'],
    ['   ', ''],
  ])('%j is squashed to "%s"', (typed, meant) => {
    expect(squash(typed)).toBe(meant);
  });
});

describe('searching', () => {
  test.each([
    ['Đặng Văn Hùng', 'dang van hung'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Khóa', 'khoa'],
    ['Khoá', 'khoa'],
    ['Thủy  Ươm', 'thuy uom'],
    ["H'Hen Niê", "h'hen nie"],
  ])('"%s" is found as "%s"', (shown, folded) => {
    expect(foldForSearch(shown)).toBe(folded);
  });
});

describe('order', () => {
  test('words follow the Vietnamese alphabet, then the tone', () => {
    const words = ['Ương', 'Đức', 'Ung', 'Ân', 'Ơn', 'Dũng', 'Ăn', 'Oanh', 'Ánh', 'Ông', 'An', 'Em', 'Êm'];

    expect(words.sort(compareVietnamese)).toEqual([
      'An',
      'Ánh',
      'Ăn',
      'Ân',
      'Dũng',
      'Đức',
      'Em',
      'Êm',
      'Oanh',
      'Ông',
      'Ơn',
      'Ung',
      'Ương',
    ]);
  });

  test('people are listed by given name, then family name, then middle names', () => {
    const people = [
      'Nguyễn Văn Bình',
      'Trần Thị Ân',
      'Lê Văn An',
      'Nguyễn Thị Bình',
      'Đỗ An',
      'Dương Văn An',
    ];

    expect(people.sort(compareByGivenName)).toEqual([
      'Dương Văn An',
      'Đỗ An',
      'Lê Văn An',
      'Trần Thị Ân',
      'Nguyễn Thị Bình',
      'Nguyễn Văn Bình',
    ]);
  });

  test('spaces and loose marks do not change a place in the list', () => {
    expect(compareByGivenName('Lê Văn  Hòa', 'Lê Văn Hòa'.normalize('NFD'))).toBe(0);
    expect(compareVietnamese(' Hòa', 'Hòa'.normalize('NFD'))).toBe(0);
  });
});

test.each([
  ['Nguyễn Thị Phương Hoàng Anh', { family: 'Nguyễn', middle: 'Thị Phương Hoàng', given: 'Anh' }],
  ['Đỗ  Hạnh', { family: 'Đỗ', middle: '', given: 'Hạnh' }],
  ['Danh', { family: '', middle: '', given: 'Danh' }],
  ['', { family: '', middle: '', given: '' }],
])('"%s" has its family, middle and given names', (fullName, parts) => {
  expect(splitName(fullName)).toEqual(parts);
});

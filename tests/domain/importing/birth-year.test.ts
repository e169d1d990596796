import { expect, test } from 'vitest';
import { readBirthYear } from '@/domain/importing/birth-year';

test.each([
  [1967, 1967],
  ['1967', 1967],
  [' 1967\u00a0', 1967],
  ['12/03/1967', 1967],
  ['1-3-1967', 1967],
  ['12.3.1967', 1967],
  ['3/1967', 1967],
  ['1967-03-12', 1967],
  ['sinh năm 1967', 1967],
  ['ngày 12 tháng 3 năm 1967', 1967],
  [new Date(Date.UTC(1967, 0, 1)), 1967],
  [2010, 2010],
])('%s is the year %s', (value, year) => {
  expect(readBirthYear(value, 2028)).toEqual({ kind: 'read', year });
});

test.each([
  ['67', 1967],
  ['12/3/67', 1967],
  ['05', 2005],
])('two digits "%s" are taken as %s, and said so', (written, year) => {
  expect(readBirthYear(written, 2028)).toEqual({ kind: 'guessed', year, written });
});

test.each([
  [19672, '1967'],
  ['196O', '1960'],
  ['l967', '1967'],
  [24563, '1967'],
  ['khoảng 1967 hay 1968', '1967'],
  ['không rõ', null],
])('"%s" cannot be read; %s may have been meant', (value, suggestion) => {
  expect(readBirthYear(value, 2028)).toMatchObject({ kind: 'unreadable', suggestion });
});

test.each([[1919], [2011], ['01/01/2030'], ['1867'], [12]])(
  'nobody on a list of 2028 was born in %s',
  (value) => {
    expect(readBirthYear(value, 2028).kind).toBe('out-of-range');
  },
);

test.each([[null], [''], ['-']])('%s says nothing', (value) => {
  expect(readBirthYear(value, 2028)).toEqual({ kind: 'none' });
});

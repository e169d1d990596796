import { expect, test } from 'vitest';
import { readBirthYear } from '@/domain/importing/birth-year';

const years = { thisYear: 2028, countsFrom1904: false };

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
  expect(readBirthYear(value, years)).toEqual({ kind: 'read', year });
});

test.each([
  ['67', 1967],
  ['12/3/67', 1967],
  ['05', 2005],
])('two digits "%s" are taken as %s, and said so', (written, year) => {
  expect(readBirthYear(written, years)).toEqual({ kind: 'guessed', year, written });
});

test.each([
  [24838, false, 1968],
  ['24838', false, 1968],
  [23376, true, 1968],
  [25569, false, 1970],
  [25568, false, 1969],
])('the number of a day %s that lost its format is a day of its year', (value, countsFrom1904, year) => {
  expect(readBirthYear(value, { thisYear: 2028, countsFrom1904 })).toMatchObject({ kind: 'guessed', year });
});

test.each([
  [19672, '1967'],
  ['196O', '1960'],
  ['l967', '1967'],
  ['khoảng 1967 hay 1968', '1967'],
  ['không rõ', null],
])('"%s" cannot be read; %s may have been meant', (value, suggestion) => {
  expect(readBirthYear(value, years)).toMatchObject({ kind: 'unreadable', suggestion });
});

test.each([[1919], [2011], ['01/01/2030'], ['1867'], [12]])(
  'nobody on a list of 2028 was born in %s',
  (value) => {
    expect(readBirthYear(value, years).kind).toBe('out-of-range');
  },
);

test.each([[null], [''], ['-']])('%s says nothing', (value) => {
  expect(readBirthYear(value, years)).toEqual({ kind: 'none' });
});

import { expect, test } from 'vitest';
import { dayOrYearScreen, readDayOrYear } from '@/lib/text/date';

test.each([
  ['4/5/2023', '2023-05-04'],
  [' 04-05-2023 ', '2023-05-04'],
  ['29.2.2024', '2024-02-29'],
  ['2023', '2023'],
  ['29/2/2023', null],
  ['5/2023', null],
  ['1823', null],
  ['', null],
])('"%s" is read as %s', (typed, read) => {
  expect(readDayOrYear(typed)).toBe(read);
});

test('what was read is shown again as people type it', () => {
  expect(dayOrYearScreen('2023-05-04')).toBe('4/5/2023');
  expect(dayOrYearScreen('2023')).toBe('2023');
});

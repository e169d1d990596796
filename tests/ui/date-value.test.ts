import { expect, test } from 'vitest';
import { dateText, timeText, toCalendarDate, toTime } from '@/ui/date-value';

test.each(['2023-06-21', '2024-02-29', '1968-01-05'])('%s is a day and keeps its spelling', (text) => {
  const date = toCalendarDate(text);

  expect(date && dateText(date)).toBe(text);
});

test.each(['', '21/06/2023', '2023-6-21', '2023-02-29', '2023-13-01', null, undefined])(
  '%s is no day',
  (text) => {
    expect(toCalendarDate(text)).toBeNull();
  },
);

test('a year that is still being typed gives no day', () => {
  expect(dateText({ year: 202, month: 6, day: 21 })).toBeNull();
});

test.each(['08:00', '00:00', '23:59'])('%s is a time of day and keeps its spelling', (text) => {
  const time = toTime(text);

  expect(time && timeText(time)).toBe(text);
});

test.each(['', '8:00', '24:00', '08:60', '08:00:00', null])('%s is no time of day', (text) => {
  expect(toTime(text)).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateLong,
  dateScreen,
  dateShort,
  daysBetween,
  isDay,
  timeInWords,
  timeScreen,
  weekday,
} from '@/lib/text/date';

describe('days in documents', () => {
  test.each([
    ['2028-07-05', 'ngày 05 tháng 7 năm 2028', '05/7/2028'],
    ['2023-02-02', 'ngày 02 tháng 02 năm 2023', '02/02/2023'],
    ['2028-01-31', 'ngày 31 tháng 01 năm 2028', '31/01/2028'],
    ['2028-03-10', 'ngày 10 tháng 3 năm 2028', '10/3/2028'],
    ['2028-10-09', 'ngày 09 tháng 10 năm 2028', '09/10/2028'],
  ])('%s: days 1–9 and months 1, 2 take a zero, months 3–9 do not', (day, long, short) => {
    expect(dateLong(day)).toBe(long);
    expect(dateShort(day)).toBe(short);
  });
});

describe('days on screens', () => {
  test.each([
    ['2023-06-21', '21/6/2023', 'Thứ Tư'],
    ['2023-02-02', '2/2/2023', 'Thứ Năm'],
    ['2028-07-23', '23/7/2028', 'Chủ Nhật'],
    ['2028-07-24', '24/7/2028', 'Thứ Hai'],
  ])('%s is %s, a %s', (day, screen, name) => {
    expect(dateScreen(day)).toBe(screen);
    expect(weekday(day)).toBe(name);
  });
});

describe('times', () => {
  test('a document gives hours and minutes two digits', () => {
    expect(timeInWords({ hour: 8, minute: 0 })).toBe('08 giờ 00 phút');
    expect(timeInWords({ hour: 23, minute: 59 })).toBe('23 giờ 59 phút');
  });

  test('a screen drops the zero of the hour only', () => {
    expect(timeScreen({ hour: 8, minute: 40 })).toBe('8 giờ 40');
    expect(timeScreen({ hour: 8, minute: 5 })).toBe('8 giờ 05');
    expect(timeScreen({ hour: 0, minute: 0 })).toBe('0 giờ 00');
  });

  test.each([
    { hour: 24, minute: 0 },
    { hour: -1, minute: 0 },
    { hour: 8, minute: 60 },
    { hour: 8, minute: -1 },
    { hour: 8.5, minute: 0 },
    { hour: 8, minute: 0.5 },
  ])('$hour:$minute is no time of day', (time) => {
    expect(() => timeScreen(time)).toThrow(RangeError);
    expect(() => timeInWords(time)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  test.each([
    ['2028-07-20', -20, '2028-06-30'],
    ['2028-07-20', -15, '2028-07-05'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2028-12-31', 1, '2029-01-01'],
    ['2028-07-20', 0, '2028-07-20'],
  ])('%s moved by %i days is %s', (day, count, moved) => {
    expect(addDays(day, count)).toBe(moved);
    expect(daysBetween(day, moved)).toBe(count);
  });

  test('moving there and back ends where it began', () => {
    const count = fc.integer({ min: -20_000, max: 20_000 });

    fc.assert(
      fc.property(count, count, (start, moved) => {
        const day = addDays('2028-07-20', start);

        expect(daysBetween(day, addDays(day, moved))).toBe(moved);
      }),
    );
  });

  test('a day outside the four-digit years is refused', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

test.each(['2023-02-30', '2023-13-01', '2027-02-29', '21/6/2023', '2023-6-21', '', '2023-06-21T00:00'])(
  '"%s" is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dateLong(text)).toThrow(RangeError);
  },
);

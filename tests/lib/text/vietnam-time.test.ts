import { expect, test } from 'vitest';
import { vietnamDay, vietnamInstant, vietnamTime } from '@/lib/text/vietnam-time';

test('Vietnam is seven hours ahead: late evening in UTC is the next morning in the hall', () => {
  const instant = new Date('2028-07-19T17:05:00Z');

  expect(vietnamDay(instant)).toBe('2028-07-20');
  expect(vietnamTime(instant)).toEqual({ hour: 0, minute: 5 });
});

test('a day and a time in the hall name one instant', () => {
  const instant = vietnamInstant('2028-07-20', { hour: 8, minute: 30 });

  expect(instant.toISOString()).toBe('2028-07-20T01:30:00.000Z');
  expect(vietnamDay(instant)).toBe('2028-07-20');
  expect(vietnamTime(instant)).toEqual({ hour: 8, minute: 30 });
});

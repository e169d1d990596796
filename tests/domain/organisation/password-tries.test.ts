import { expect, test } from 'vitest';
import { minutesToWait } from '@/domain/organisation/password-tries';

const lastAt = new Date('2028-06-21T08:00:00Z');
const after = (seconds: number) => new Date(lastAt.getTime() + seconds * 1000);

test.each([
  ['nobody failed', null, 0, 0],
  ['four failures', 4, 0, 0],
  ['five failures, at once', 5, 0, 5],
  ['one second later', 5, 1, 5],
  ['with a minute left', 5, 240, 1],
  ['with a second left', 5, 299, 1],
  ['after five minutes', 5, 300, 0],
  ['long after many', 90, 10_000, 0],
] as const)('%s', (_when, count, seconds, minutes) => {
  expect(minutesToWait(count === null ? null : { count, lastAt }, after(seconds))).toBe(minutes);
});

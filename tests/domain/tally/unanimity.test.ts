import { expect, test } from 'vitest';
import type { SubjectId } from '@/domain/kernel/ids';
import { subjectTally } from '@/domain/tally/tally';
import { isUnanimous } from '@/domain/tally/unanimity';

const row = (high: number, medium: number, low: number, returned: number) =>
  subjectTally('0' as SubjectId, { high, medium, low }, returned);

test.each([
  { of: row(4, 0, 0, 4), then: true },
  { of: row(0, 4, 0, 4), then: true },
  { of: row(0, 0, 4, 4), then: true },
  { of: row(0, 0, 0, 4), then: true },
  { of: row(3, 1, 0, 4), then: false },
  { of: row(3, 0, 0, 4), then: false },
  { of: row(1, 0, 0, 1), then: false },
  { of: row(0, 0, 0, 0), then: false },
])('$of.high + $of.medium + $of.low of $of.returned: unanimous is $then', ({ of, then }) => {
  expect(isUnanimous(of)).toBe(then);
});

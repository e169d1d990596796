import { expect, test } from 'vitest';
import type { SubjectId } from '@/domain/kernel/ids';
import { isFew, mayStandApart } from '@/domain/kernel/small-groups';
import { subjectTally } from '@/domain/tally/tally';
import { tellingOf } from '@/domain/tally/telling';

test.each([
  { parts: [5, 5], may: true },
  { parts: [72, 5], may: true },
  { parts: [72, 4], may: false },
  { parts: [4, 72], may: false },
  { parts: [72, 0], may: false },
  { parts: [40, 30, 4], may: false },
])('figures of people by part, with $parts ballots: $may', ({ parts, may }) => {
  expect(mayStandApart(parts)).toBe(may);
});

test.each([
  { count: 0, few: false },
  { count: 1, few: true },
  { count: 4, few: true },
  { count: 5, few: false },
])('$count ballots are few: $few', ({ count, few }) => {
  expect(isFew(count)).toBe(few);
});

const one = 'một' as SubjectId;
const other = 'hai' as SubjectId;

test('a result tells of those who voted where ballots are few, and where all are alike', () => {
  const alike = subjectTally(one, { high: 6, medium: 0, low: 0 }, 6);
  const mixed = subjectTally(other, { high: 5, medium: 0, low: 0 }, 6);

  expect(tellingOf({ returned: 6, rows: [alike, mixed] })).toEqual({ isFew: false, unanimous: [one] });
});

test('few ballots that differ are few all the same', () => {
  const rows = [subjectTally(one, { high: 2, medium: 1, low: 1 }, 4)];

  expect(tellingOf({ returned: 4, rows })).toEqual({ isFew: true, unanimous: [] });
});

test('no ballots tell nothing', () => {
  const rows = [subjectTally(one, { high: 0, medium: 0, low: 0 }, 0)];

  expect(tellingOf({ returned: 0, rows })).toEqual({ isFew: false, unanimous: [] });
});

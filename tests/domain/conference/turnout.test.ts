import { expect, test } from 'vitest';
import { shownTurnout } from '@/domain/conference/turnout';

test.each([
  { count: 0, expected: 77, shown: 0 },
  { count: 4, expected: 77, shown: 0 },
  { count: 5, expected: 77, shown: 5 },
  { count: 9, expected: 77, shown: 5 },
  { count: 76, expected: 77, shown: 75 },
  { count: 77, expected: 77, shown: 77 },
  { count: 3, expected: 3, shown: 3 },
])('$count of $expected ballots are shown to the hall as $shown', ({ count, expected, shown }) => {
  expect(shownTurnout(count, expected)).toBe(shown);
});

import { expect, test } from 'vitest';
import { thresholdsFor, usualThreshold } from '@/domain/conference/key-threshold';

test.each([
  { members: 3, then: 2 },
  { members: 4, then: 3 },
  { members: 5, then: 3 },
  { members: 7, then: 4 },
])('more than half of $members members open the box by default: $then', ({ members, then }) => {
  expect(usualThreshold(members)).toBe(then);
});

test('one member alone never opens a box, and all together may be asked for', () => {
  expect(thresholdsFor(5)).toEqual([2, 3, 4, 5]);
  expect(thresholdsFor(1)).toEqual([]);
});

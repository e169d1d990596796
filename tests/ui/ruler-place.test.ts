import { expect, test } from 'vitest';
import { rulerPlace } from '@/ui/ruler-place';

test.each([
  { part: 0, whole: 77, place: 0 },
  { part: 1, whole: 2, place: 50 },
  { part: 77, whole: 77, place: 100 },
  { part: 80, whole: 77, place: 100 },
  { part: -1, whole: 77, place: 0 },
  { part: 5, whole: 0, place: 0 },
])('$part of $whole lies at $place hundredths, never off the ruler', ({ part, whole, place }) => {
  expect(rulerPlace(part, whole)).toBe(place);
});

test('two thirds lie between a half and the end', () => {
  expect(rulerPlace(2, 3)).toBeCloseTo(66.67, 1);
});

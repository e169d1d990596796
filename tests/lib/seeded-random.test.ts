import { expect, test } from 'vitest';
import { pick, randomBelow, seededRandom, shuffled } from '@/lib/seeded-random';

test('the same seed gives the same run, another seed another run', () => {
  const run = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));

  expect(run(96)).toEqual(run(96));
  expect(run(96)).not.toEqual(run(97));
});

test('numbers stay in [0, 1) and fill it evenly', () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 10_000 }, random);

  expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
  );
  expect(tenths.every((count) => count > 900 && count < 1100)).toBe(true);
});

test('every item can be picked, and shuffling loses none', () => {
  const random = seededRandom(7);
  const items = ['cao', 'vừa', 'thấp'];

  const picked = new Set(Array.from({ length: 100 }, () => pick(random, items)));

  expect(picked.size).toBe(3);
  expect(shuffled(random, items).sort()).toEqual([...items].sort());
  expect(randomBelow(random, 1)).toBe(0);
});

test('nothing can be picked from an empty list', () => {
  expect(() => pick(seededRandom(1), [])).toThrow(RangeError);
});

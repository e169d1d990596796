import { expect, test } from 'vitest';
import { beyondChance, exactInterval } from './chance';

test('chance is counted exactly: of the six orders of three, one links all and three link one', () => {
  const reached = (odds: bigint) => beyondChance({ people: 3, halls: 1, odds });

  expect(reached(1n)).toBe(1);
  expect(reached(2n)).toBe(2);
  expect(reached(5n)).toBe(2);
  expect(reached(6n)).toBe(4);
});

test('several halls are added up: that both of two link all is one chance in four', () => {
  expect(beyondChance({ people: 2, halls: 2, odds: 3n })).toBe(3);
  expect(beyondChance({ people: 2, halls: 2, odds: 4n })).toBe(5);
});

test('the interval is the exact one', () => {
  const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

  expect(rounded(exactInterval(0, 10))).toEqual(['0.0000', '0.3085']);
  expect(rounded(exactInterval(5, 10))).toEqual(['0.1871', '0.8129']);
  expect(rounded(exactInterval(80, 80))).toEqual(['0.9549', '1.0000']);
});

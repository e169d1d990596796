import { expect, test } from 'vitest';
import { inResultOrder, resultOrders } from '@/domain/outcome/result-order';

const rows = [
  { name: 'Minh', high: 10, medium: 20, low: 9 },
  { name: 'Hạnh', high: 20, medium: 10, low: 9 },
  { name: 'Tuấn', high: 10, medium: 8, low: 21 },
];

test.each([
  { order: 'protocol', then: ['Minh', 'Hạnh', 'Tuấn'] },
  { order: 'high', then: ['Hạnh', 'Minh', 'Tuấn'] },
  { order: 'medium', then: ['Minh', 'Hạnh', 'Tuấn'] },
  { order: 'low', then: ['Tuấn', 'Minh', 'Hạnh'] },
] as const)('by $order: most first, and as on the ballot where two have as many', ({ order, then }) => {
  expect(inResultOrder(rows, order).map(({ name }) => name)).toEqual(then);
});

test('the rows that were given stay in their order', () => {
  for (const order of resultOrders) inResultOrder(rows, order);

  expect(rows.map(({ name }) => name)).toEqual(['Minh', 'Hạnh', 'Tuấn']);
});

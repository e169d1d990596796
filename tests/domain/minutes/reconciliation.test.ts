import { expect, test } from 'vitest';
import {
  hasDifference,
  isMixed,
  reconcile,
  reconciliationRows,
  type ModeCount,
} from '@/domain/minutes/reconciliation';

const device: ModeCount = { printed: 48, tested: 2, spoiled: 1, unused: 11, issued: 34, returned: 34 };
const paper: ModeCount = { printed: 45, tested: 0, spoiled: 1, unused: 38, issued: 6, returned: 5 };

test('the total is the sum of both modes, row by row', () => {
  const { total } = reconcile({ device, paper });

  expect(total).toEqual({
    printed: 93,
    tested: 2,
    spoiled: 2,
    unused: 49,
    issued: 40,
    returned: 39,
    notReturned: 1,
    difference: 0,
  });
});

test('ballots not returned are those issued less those returned', () => {
  expect(reconcile({ device, paper }).paper?.notReturned).toBe(1);
});

test('what was printed and cannot be found is a difference to explain', () => {
  const reconciliation = reconcile({ device: null, paper: { ...paper, unused: 37 } });

  expect(reconciliation.paper?.difference).toBe(1);
  expect(hasDifference(reconciliation)).toBe(true);
});

test('differences of two modes that cancel out must still be explained', () => {
  const reconciliation = reconcile({
    device: { ...device, unused: 10 },
    paper: { ...paper, unused: 39 },
  });

  expect(reconciliation.total.difference).toBe(0);
  expect(hasDifference(reconciliation)).toBe(true);
});

test('a strange sheet in the box shows as a negative number, not as an error', () => {
  expect(reconcile({ device: null, paper: { ...paper, returned: 7 } }).total.notReturned).toBe(-1);
});

test('counts that agree leave nothing to explain', () => {
  expect(hasDifference(reconcile({ device, paper: null }))).toBe(false);
});

test('without a test of the stock there is no test row, unless both modes stand side by side', () => {
  expect(reconciliationRows(reconcile({ device: null, paper }))).not.toContain('tested');
  expect(reconciliationRows(reconcile({ device: { ...device, tested: 0 }, paper: null }))).not.toContain(
    'tested',
  );
  expect(reconciliationRows(reconcile({ device, paper: null }))).toContain('tested');
  expect(reconciliationRows(reconcile({ device: { ...device, tested: 0 }, paper }))).toHaveLength(8);
});

test.each([
  { name: 'both issued', device, paper, mixed: true },
  {
    name: 'paper prepared but none issued',
    device,
    paper: { ...paper, issued: 0, returned: 0 },
    mixed: false,
  },
  { name: 'cards prepared but none issued', device: { ...device, issued: 0 }, paper, mixed: false },
  { name: 'devices alone', device, paper: null, mixed: false },
  { name: 'paper alone', device: null, paper, mixed: false },
])('a conference is mixed only when both kinds were issued: $name', ({ mixed, ...counts }) => {
  expect(isMixed(reconcile(counts))).toBe(mixed);
});

test('a conference without any ballots cannot be reconciled', () => {
  expect(() => reconcile({ device: null, paper: null })).toThrow(RangeError);
});

test.each([-1, 1.5, Number.NaN])('%s is not a count of ballots', (printed) => {
  expect(() => reconcile({ device: { ...device, printed }, paper: null })).toThrow(RangeError);
});

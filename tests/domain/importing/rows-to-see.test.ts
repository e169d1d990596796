import { expect, test } from 'vitest';
import { rowsToSee } from '@/domain/importing/rows-to-see';

const entryRows = [3, 4, 5, 6, 7, 8];
const at = (row: number, also: number[] = []) => ({
  row,
  also: also.map((other) => ({ row: other, column: 1 })),
});
const typedOver = (...keys: string[]) => new Map(keys.map((key) => [key, { text: 'mới', was: 'cũ' }]));

test('a row with a finding is seen between its neighbours, and so is every other row the finding names', () => {
  expect(rowsToSee({ entryRows, findings: [at(4)], edits: new Map() })).toEqual([3, 4, 5]);
  expect(rowsToSee({ entryRows, findings: [at(3, [8])], edits: new Map() })).toEqual([3, 4, 7, 8]);
});

test('a row stays where it was once its cell is mended', () => {
  const before = rowsToSee({ entryRows, findings: [at(8)], edits: new Map() });

  expect(rowsToSee({ entryRows, findings: [], edits: typedOver('8:3') })).toEqual(before);
});

test('a finding on a heading is seen, though it is no entry; a row taken in already is not', () => {
  expect(rowsToSee({ entryRows, findings: [at(1)], edits: typedOver('2:1', '20:1') })).toEqual([1]);
});

test('nothing found and nothing typed: there is nothing to look at first', () => {
  expect(rowsToSee({ entryRows, findings: [], edits: new Map() })).toEqual([]);
});

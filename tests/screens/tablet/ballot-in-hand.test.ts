import { expect, test } from 'vitest';
import {
  countRows,
  decidedRows,
  markRow,
  nextOpenRow,
  sameRows,
  takeBallot,
} from '@/screens/tablet/ballot-in-hand';
import { aPaper } from './a-paper';

test('a fresh ballot has nothing marked and its first row open', () => {
  expect(takeBallot(aPaper(), null)).toMatchObject({ rows: [null, null, null], current: 0 });
});

test('a ballot taken up again goes on at its first undecided row', () => {
  expect(takeBallot(aPaper(), ['low', null, 'high'])).toMatchObject({
    rows: ['low', null, 'high'],
    current: 1,
  });
});

test('a whole ballot taken up again opens its first row', () => {
  expect(takeBallot(aPaper(), ['low', 'low', 'blank'])).toMatchObject({ current: 0 });
});

test.each([
  ['rows of another form', aPaper(), ['high'] as const],
  ['blank rows where none is allowed', aPaper({ blankAllowed: false }), ['high', 'blank', null] as const],
])('%s are not taken up', (_what, paper, kept) => {
  expect(takeBallot(paper, kept).rows).toEqual([null, null, null]);
});

test('marking a row opens the next undecided one, around the end if need be', () => {
  const hand = takeBallot(aPaper(), null);
  const last = markRow(hand, 2, 'medium', true);

  expect(last).toMatchObject({ rows: [null, null, 'medium'], current: 0 });
  expect(markRow(last, 0, 'high', true)).toMatchObject({ current: 1 });
});

test('marking the last undecided row, or one row at a time, stays there', () => {
  const hand = takeBallot(aPaper({ of: 2 }), ['high', null]);

  expect(markRow(hand, 1, 'low', true)).toMatchObject({ current: 1 });
  expect(markRow(takeBallot(aPaper(), null), 0, 'low', false)).toMatchObject({ current: 0 });
});

test('a mark can be changed, also from blank and to blank', () => {
  const blank = markRow(takeBallot(aPaper({ of: 1 }), ['high']), 0, 'blank', true);

  expect(blank.rows).toEqual(['blank']);
  expect(markRow(blank, 0, 'low', true).rows).toEqual(['low']);
});

test('no row can be left blank where the form does not allow it', () => {
  const hand = takeBallot(aPaper({ blankAllowed: false }), null);

  expect(markRow(hand, 0, 'blank', true)).toBe(hand);
});

test('rows are counted as marked, blank and open', () => {
  expect(countRows(['high', 'blank', null, 'low'])).toEqual({ of: 4, done: 2, blank: 1, open: 1 });
});

test('there are choices only once every row is decided', () => {
  expect(decidedRows(['high', null])).toBeNull();
  expect(decidedRows(['high', 'blank'])).toEqual(['high', 'blank']);
});

test('rows are the same when every mark is', () => {
  expect(sameRows(['high', 'blank'], ['high', 'blank'])).toBe(true);
  expect(sameRows(['high', 'blank'], ['high', 'low'])).toBe(false);
  expect(sameRows(['high'], ['high', 'low'])).toBe(false);
});

test.each([
  { rows: [null, 'high', null] as const, from: 0, then: 2 },
  { rows: [null, 'high', 'low'] as const, from: 2, then: 0 },
  { rows: ['high', 'blank'] as const, from: 0, then: null },
])('after row $from of $rows the open one is $then', ({ rows, from, then }) => {
  expect(nextOpenRow(rows, from)).toBe(then);
});

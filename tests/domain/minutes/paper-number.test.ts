import { describe, expect, test } from 'vitest';
import { mayTakeNumber, nextNumber, paperSign, type TakenNumber } from '@/domain/minutes/paper-number';

const given = (year: number, ...numbers: number[]): TakenNumber[] =>
  numbers.map((number) => ({ year, number, document: 'count-minutes', issuedOn: `${year}-06-21` }));
const state = { year: 2028, regime: 'state' } as const;
const party = { year: 2028, regime: 'party' } as const;

test.each([
  { regime: 'party', number: 9, sign: '09-BB/ĐU' },
  { regime: 'party', number: 112, sign: '112-BB/ĐU' },
  { regime: 'state', number: 9, sign: '09/BB-ĐU' },
  { regime: 'state', number: null, sign: '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BB-ĐU' },
] as const)('number $number of a $regime paper is written $sign', ({ regime, number, sign }) => {
  expect(paperSign({ regime, symbol: 'ĐU' }, 'BB', number)).toBe(sign);
});

test.each([
  { what: 'an empty register', taken: [], place: state, next: 1 },
  { what: 'numbers of this year', taken: given(2028, 1, 2), place: state, next: 3 },
  { what: 'a gap, which is not filled by itself', taken: given(2028, 1, 7), place: state, next: 8 },
  { what: 'a new year of the State', taken: given(2027, 40), place: state, next: 1 },
  { what: 'a new year within a term of the Party', taken: given(2027, 40), place: party, next: 41 },
  {
    what: 'a term of the Party that began this year',
    taken: [...given(2027, 40), ...given(2028, 1)],
    place: party,
    next: 2,
  },
])('after $what comes $next', ({ taken, place, next }) => {
  expect(nextNumber(taken, place)).toBe(next);
});

describe('a number the officer types', () => {
  const place = { ...state, acceptsGap: false };

  test('is refused when it is given out, with the paper that has it', () => {
    expect(mayTakeNumber(2, given(2028, 1, 2), place)).toEqual({
      ok: false,
      error: { code: 'paper-number-taken', number: 2, document: 'count-minutes', issuedOn: '2028-06-21' },
    });
  });

  test('is free again in another year', () => {
    expect(mayTakeNumber(2, given(2027, 1, 2), place)).toEqual({ ok: true, value: 2 });
  });

  test('is refused when it leaves numbers out, until somebody answers for it', () => {
    const taken = given(2028, 1, 2);

    expect(mayTakeNumber(3, taken, place).ok).toBe(true);
    expect(mayTakeNumber(4, taken, place)).toEqual({
      ok: false,
      error: { code: 'paper-number-gap', number: 4, last: 2 },
    });
    expect(mayTakeNumber(4, taken, { ...place, acceptsGap: true }).ok).toBe(true);
  });

  test('begins an empty register anywhere, and may fill what was left out', () => {
    expect(mayTakeNumber(31, [], place).ok).toBe(true);
    expect(mayTakeNumber(5, given(2028, 31), place).ok).toBe(true);
  });
});

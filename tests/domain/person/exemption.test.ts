import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exemptionReasons,
  isFounded,
  isHeldOutsideItsRound,
  missingGround,
  standingByDate,
  type Exemption,
} from '@/domain/person/exemption';
import { addDays } from '@/lib/text/date';

/** Any day of the product's years, leap days and year ends among them. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2014-01-01', count)),
  fc.constantFrom('2016-02-29', '2020-02-29', '2024-02-29', '2023-12-31', '2024-01-01', '2028-12-31'),
);
const yearOf = (date: string) => Number(date.slice(0, 4));
const because = (told: Partial<Exemption>): Exemption => ({
  reason: 'other',
  evidence: '',
  legalBasis: '',
  ...told,
});

describe('whoever was appointed or elected in the year of the poll is not polled (Điều 3)', () => {
  test('any day of that year exempts, and no day of another does', () => {
    fc.assert(
      fc.property(day, day, (appointedOn, heldOn) => {
        const standing = standingByDate(appointedOn, { heldOn, roundYear: yearOf(heldOn) });
        expect(standing).toBe(yearOf(appointedOn) === yearOf(heldOn) ? 'exempt' : 'polled');
      }),
    );
  });

  test('a year alone says the same as every day of it', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2014, max: 2046 }), (appointedOn, heldOn, roundYear) => {
        const poll = { heldOn, roundYear };
        expect(standingByDate(appointedOn.slice(0, 4), poll)).toBe(standingByDate(appointedOn, poll));
      }),
    );
  });

  test('a day moved within its year changes nothing; moved over the year end it is computed anew', () => {
    const appointed = '2023-11-20';
    const heldOn = (day: string) => standingByDate(appointed, { heldOn: day, roundYear: 2023 });
    expect(heldOn('2023-06-21')).toBe('exempt');
    expect(heldOn('2023-12-31')).toBe('exempt');
    expect(heldOn('2024-01-01')).toBe('to-decide');
    expect(standingByDate('2024-02-29', { heldOn: '2024-01-01', roundYear: 2023 })).toBe('exempt');
    expect(standingByDate('2022-12-31', { heldOn: '2024-01-01', roundYear: 2023 })).toBe('polled');
  });

  test('without a date nothing is known against polling', () => {
    expect(standingByDate(null, { heldOn: '2023-06-21', roundYear: 2023 })).toBe('polled');
  });

  test('only a conference outside the year of its round leaves anything to decide', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2014, max: 2046 }), (appointedOn, heldOn, roundYear) => {
        const poll = { heldOn, roundYear };
        if (standingByDate(appointedOn, poll) === 'to-decide') expect(isHeldOutsideItsRound(poll)).toBe(true);
      }),
    );
  });
});

describe('an exemption', () => {
  test('by the date lapses when the conference moves to another year; the others stay', () => {
    const moved = { heldOn: '2024-01-15', roundYear: 2024 };
    for (const reason of exemptionReasons)
      expect(isFounded(because({ reason }), '2023-05-04', moved)).toBe(reason !== 'appointed-in-poll-year');
  });

  test.each([
    { reason: 'appointed-in-poll-year', appointedOn: null, missing: 'date' },
    { reason: 'appointed-in-poll-year', appointedOn: '2023', missing: null },
    { reason: 'pre-retirement-leave', appointedOn: null, missing: 'evidence' },
    { reason: 'two-places', appointedOn: null, missing: 'evidence' },
    { reason: 'other', appointedOn: '2023', missing: 'basis' },
  ] as const)('for $reason dated $appointedOn lacks $missing', ({ reason, appointedOn, missing }) => {
    expect(missingGround(because({ reason }), appointedOn)).toBe(missing);
  });

  test('with its document or its basis lacks nothing', () => {
    expect(missingGround(because({ reason: 'pre-retirement-leave', evidence: 'TB 12' }), null)).toBeNull();
    expect(missingGround(because({ reason: 'other', legalBasis: 'CV 7' }), null)).toBeNull();
  });
});

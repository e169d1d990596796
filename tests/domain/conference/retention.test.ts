import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPastRetention, keptUntil, setTerm, type Retention } from '@/domain/conference/retention';

describe('the last day an archive must be kept', () => {
  test.each([
    ['2028-06-21', 6, '2028-12-21'],
    ['2028-06-21', 12, '2029-06-21'],
    ['2028-12-31', 1, '2029-01-31'],
    ['2028-07-01', 1, '2028-08-01'],
    ['2028-06-21', 1200, '2128-06-21'],
  ])('%s and %i months: the same day of the month, %s', (archivedOn, months, until) => {
    expect(keptUntil(archivedOn, months)).toBe(until);
  });

  test.each([
    ['2028-01-31', 1, '2028-02-29', 'a leap year'],
    ['2027-01-31', 1, '2027-02-28', 'a common year'],
    ['2027-08-31', 6, '2028-02-29', 'over the turn of the year, leap'],
    ['2028-08-31', 6, '2029-02-28', 'over the turn of the year, common'],
    ['2028-02-29', 12, '2029-02-28', 'a leap day in a common year'],
    ['2028-02-29', 48, '2032-02-29', 'a leap day in the next leap year'],
    ['2096-02-29', 48, '2100-02-28', 'a century that is no leap year'],
    ['2028-05-31', 1, '2028-06-30', 'a month of thirty days'],
    ['2028-02-29', 1, '2028-03-29', 'never later than the day itself'],
  ])('%s and %i months: %s, %s', (archivedOn, months, until) => {
    expect(keptUntil(archivedOn, months)).toBe(until);
  });

  test('a longer term never ends sooner, and is a day of the calendar', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1199 }), (archivedOn, months) => {
        const until = keptUntil(archivedOn, months);
        expect(new Date(`${until}T00:00:00Z`).toISOString().slice(0, 10)).toBe(until);
        expect(until > archivedOn && keptUntil(archivedOn, months + 1) > until).toBe(true);
      }),
    );
  });
});

const archived: Retention = { archivedOn: '2028-08-31', archivedBy: 'Chu Thị Mỹ Lệ', term: null };
const kept: Retention = { ...archived, term: { months: 6, basis: '', until: '2029-02-28' } };

describe('whether the term is over', () => {
  test.each([
    ['2029-02-27', false],
    ['2029-02-28', false],
    ['2029-03-01', true],
  ])('on %s: %s', (today, isPast) => {
    expect(isPastRetention(kept, today)).toBe(isPast);
  });

  test('never where no term was set', () => {
    expect(isPastRetention(archived, '2999-12-31')).toBe(false);
  });
});

describe('setting the term', () => {
  const wish = { months: 6, basis: 'Kế hoạch số 15-KH/ĐU' };

  test('counts from the day of archiving', () => {
    expect(setTerm(archived, wish)).toEqual({ ok: true, value: { ...wish, until: '2029-02-28' } });
  });

  test('makes it longer, or gives it another ground, never shorter', () => {
    expect(setTerm(kept, { ...wish, months: 5 })).toEqual({
      ok: false,
      error: { code: 'retention-shorter', least: 6 },
    });
    expect(setTerm(kept, wish)).toMatchObject({ ok: true, value: { until: '2029-02-28' } });
    expect(setTerm(kept, { ...wish, months: 7 })).toMatchObject({ ok: true, value: { until: '2029-03-31' } });
  });

  test('says so when nothing would change', () => {
    expect(setTerm(kept, { months: 6, basis: '' })).toMatchObject({ error: { code: 'retention-same' } });
  });

  test('waits for the conference to be archived', () => {
    expect(setTerm(null, wish)).toEqual({ ok: false, error: { code: 'archive-not-kept' } });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineCodes, deadlineOf, deadlineRules, usualSettings } from '@/domain/dossier/deadlines';
import { addDays, daysBetween } from '@/lib/text/date';

const day = fc
  .integer({ min: Date.UTC(1996, 0, 1) / 86_400_000, max: Date.UTC(2104, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

const onDays = (heldOn: string) => deadlineCodes.map((code) => deadlineOf(code, heldOn, usualSettings));

describe('the deadlines of a dossier are calendar days before the conference', () => {
  test.each([
    ['a summer', '2023-06-21', ['2023-06-01', '2023-06-06', '2023-06-11', '2023-06-18']],
    ['over the leap day', '2028-03-10', ['2028-02-19', '2028-02-24', '2028-02-29', '2028-03-07']],
    ['over a February without one', '2027-03-10', ['2027-02-18', '2027-02-23', '2027-02-28', '2027-03-07']],
    ['2100 has no leap day', '2100-03-02', ['2100-02-10', '2100-02-15', '2100-02-20', '2100-02-27']],
    ['over a year end', '2029-01-05', ['2028-12-16', '2028-12-21', '2028-12-26', '2029-01-02']],
    ['on the leap day', '2028-02-29', ['2028-02-09', '2028-02-14', '2028-02-19', '2028-02-26']],
  ])('%s: %s', (_what, heldOn, expected) => {
    expect(onDays(heldOn)).toEqual(expected);
  });

  test('on any day of a century each is exactly its days before, in their order', () => {
    fc.assert(
      fc.property(day, (heldOn) => {
        const days = onDays(heldOn);
        expect(days.map((on) => daysBetween(on, heldOn))).toEqual([20, 15, 10, 3]);
        expect([...days].sort()).toEqual(days);
      }),
    );
  });

  test('a conference that moves by some days moves every deadline by as many', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (heldOn, moved) => {
        expect(onDays(addDays(heldOn, moved))).toEqual(onDays(heldOn).map((on) => addDays(on, moved)));
      }),
    );
  });

  test('a conference may settle other days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 365 }), (heldOn, releaseDays) => {
        const settings = { ...usualSettings, releaseDays };
        expect(daysBetween(deadlineOf('release', heldOn, settings), heldOn)).toBe(releaseDays);
      }),
    );
  });

  test('only what was read in the regulation itself counts as confirmed', () => {
    const confirmed = deadlineCodes.filter((code) => deadlineRules[code].certainty === 'confirmed');

    expect(confirmed).toEqual(['release', 'questions']);
  });
});

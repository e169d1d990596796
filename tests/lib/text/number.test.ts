import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount, formatPercentProse, formatPercentTable, twoDigits } from '@/lib/text/number';

describe('counts', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1250, '1.250'],
    [999999, '999.999'],
    [1234567, '1.234.567'],
  ])('%i is written %s, with dots between thousands', (n, written) => {
    expect(formatCount(n)).toBe(written);
  });

  test.each([
    [0, '00'],
    [5, '05'],
    [12, '12'],
    [120, '120'],
    [1250, '1.250'],
  ])('%i takes at least two digits in running text: %s', (n, written) => {
    expect(twoDigits(n)).toBe(written);
  });

  test.each([-1, 1.5, NaN, Infinity])('%s is no count of ballots', (n) => {
    expect(() => formatCount(n)).toThrow(RangeError);
  });
});

describe('percentages', () => {
  test.each([
    [25, 47, '53,19', '53,19'],
    [19, 47, '40,43', '40,43'],
    [2, 47, '4,26', '4,26'],
    [46, 47, '97,87', '97,87'],
    [78, 80, '97,50', '97,5'],
    [1, 80, '1,25', '1,25'],
    [26, 39, '66,67', '66,67'],
    [40, 42, '95,24', '95,24'],
    [551, 1000, '55,10', '55,1'],
    [81, 81, '100,00', '100'],
    [100, 1000, '10,00', '10'],
    [0, 81, '0,00', '0'],
    [1, 100000, '0,00', '0'],
    [10, 1, '1.000,00', '1.000'],
  ])('%i of %i is %s in a table and %s in running text', (part, whole, table, prose) => {
    expect(formatPercentTable(part, whole)).toBe(table);
    expect(formatPercentProse(part, whole)).toBe(prose);
  });

  test('half a hundredth is rounded up', () => {
    expect(formatPercentTable(1, 20000)).toBe('0,01');
    expect(formatPercentTable(201, 20000)).toBe('1,01');
    expect(formatPercentTable(1005, 100000)).toBe('1,01');
  });

  test('nothing of nothing is zero, not a fault', () => {
    expect(formatPercentTable(0, 0)).toBe('0,00');
    expect(formatPercentProse(0, 0)).toBe('0');
  });

  test('part and whole must be counts', () => {
    expect(() => formatPercentTable(-1, 3)).toThrow(RangeError);
    expect(() => formatPercentTable(1, 2.5)).toThrow(RangeError);
  });

  test('the written percentage is never further than half a hundredth from the fraction', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));

    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const hundredths = Number(formatPercentTable(part, whole).replaceAll('.', '').replace(',', ''));

        // |h/10000 − part/whole| ≤ 1/20000, cross-multiplied
        expect(Math.abs(hundredths * whole - part * 10_000) * 2).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

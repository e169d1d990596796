import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consequenceOf, leastLowFor } from '@/domain/outcome/regulation-96';
import { outcomeOf } from '@/domain/outcome/outcome';
import { ruleSetOn, ruleSets } from '@/domain/outcome/rule-set';
import { countBallots } from '@/domain/tally/count-ballots';
import { choicesOf, threeSubjects } from '@tests/support/ballots';

describe('the consequence of tín nhiệm thấp', () => {
  test.each([
    { low: 0, returned: 0, then: 'none' }, // nobody voted: nothing follows
    { low: 0, returned: 1, then: 'none' },
    { low: 1, returned: 1, then: 'dismissal-procedure' },
    { low: 1, returned: 2, then: 'none' }, // half is not more than half
    { low: 2, returned: 2, then: 'dismissal-procedure' },
    { low: 1, returned: 3, then: 'none' },
    { low: 2, returned: 3, then: 'dismissal-procedure' }, // exactly two thirds is enough
    { low: 50, returned: 100, then: 'none' },
    { low: 51, returned: 100, then: 'remove-from-planning' },
    { low: 66, returned: 100, then: 'remove-from-planning' },
    { low: 67, returned: 100, then: 'dismissal-procedure' },
    { low: 50, returned: 101, then: 'none' },
    { low: 51, returned: 101, then: 'remove-from-planning' },
    { low: 67, returned: 101, then: 'remove-from-planning' }, // 66,34 % is not two thirds
    { low: 68, returned: 101, then: 'dismissal-procedure' },
    { low: 38, returned: 77, then: 'none' },
    { low: 39, returned: 77, then: 'remove-from-planning' },
    { low: 51, returned: 77, then: 'remove-from-planning' },
    { low: 52, returned: 77, then: 'dismissal-procedure' },
    { low: 25, returned: 39, then: 'remove-from-planning' },
    { low: 26, returned: 39, then: 'dismissal-procedure' },
    { low: 23, returned: 47, then: 'none' },
    { low: 25, returned: 47, then: 'remove-from-planning' },
    { low: 6666, returned: 10000, then: 'remove-from-planning' }, // shown as 66,66 %
    { low: 66667, returned: 100000, then: 'dismissal-procedure' },
    { low: 66666, returned: 100000, then: 'remove-from-planning' }, // shown as 66,67 %, and still below
  ])('$low of $returned → $then', ({ low, returned, then }) => {
    expect(consequenceOf(low, returned)).toBe(then);
  });

  test('more tín nhiệm thấp never has a lighter consequence', () => {
    const weight = { none: 0, 'remove-from-planning': 1, 'dismissal-procedure': 2 };
    const counts = fc
      .integer({ min: 1, max: 3000 })
      .chain((returned) => fc.tuple(fc.constant(returned), fc.integer({ min: 0, max: returned - 1 })));

    fc.assert(
      fc.property(counts, ([returned, low]) => {
        expect(weight[consequenceOf(low + 1, returned)]).toBeGreaterThanOrEqual(
          weight[consequenceOf(low, returned)],
        );
      }),
    );
  });

  test('the marks on the ruler are the fewest ballots with which each consequence begins', () => {
    expect(leastLowFor(77)).toEqual({ 'remove-from-planning': 39, 'dismissal-procedure': 52 });
    expect(leastLowFor(78)).toEqual({ 'remove-from-planning': 40, 'dismissal-procedure': 52 });
  });

  test('the marks on the ruler agree with the rule for every number of ballots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 5000 }), (returned) => {
        const { 'remove-from-planning': first, 'dismissal-procedure': second } = leastLowFor(returned);

        expect(consequenceOf(first - 1, returned)).toBe('none');
        expect(consequenceOf(first, returned)).not.toBe('none');
        expect(consequenceOf(second - 1, returned)).not.toBe('dismissal-procedure');
        expect(consequenceOf(second, returned)).toBe('dismissal-procedure');
      }),
    );
  });
});

describe('the outcome of a form', () => {
  test('each person has the counted row, the consequence, and the rules it was computed by', () => {
    const tally = countBallots(threeSubjects, [
      choicesOf(threeSubjects, 'high', 'low', 'low'),
      choicesOf(threeSubjects, 'high', 'low', 'blank'),
      choicesOf(threeSubjects, 'high', 'medium', 'high'),
    ]);

    const outcome = outcomeOf(tally);

    expect(outcome.ruleSet).toBe('regulation-96');
    expect(outcome.returned).toBe(3);
    expect(outcome.subjects).toEqual([
      { ...tally.rows[0], consequence: 'none' },
      { ...tally.rows[1], consequence: 'dismissal-procedure' },
      { ...tally.rows[2], consequence: 'none' },
    ]);
  });

  test('blank rows stay in the base: 2 low of 4 returned is half, though 2 of 3 valid', () => {
    const low = choicesOf(threeSubjects.slice(0, 1), 'low');
    const high = choicesOf(threeSubjects.slice(0, 1), 'high');
    const blank = choicesOf(threeSubjects.slice(0, 1), 'blank');

    const outcome = outcomeOf(countBallots(threeSubjects.slice(0, 1), [low, low, high, blank]));

    expect(outcome.subjects[0]?.consequence).toBe('none');
  });

  test('an outcome can be computed by a set of rules that is named', () => {
    const tally = countBallots(threeSubjects, []);

    expect(outcomeOf(tally, ruleSets['regulation-96'])).toEqual(outcomeOf(tally));
  });
});

describe('the rules in force', () => {
  test.each(['2023-02-02', '2023-06-21', '2028-07-20'])('on %s Quy định 96-QĐ/TW holds', (day) => {
    expect(ruleSetOn(day)).toMatchObject({
      ok: true,
      value: { id: 'regulation-96', effectiveOn: '2023-02-02' },
    });
  });

  test('before it was signed it says nothing', () => {
    expect(ruleSetOn('2023-02-01')).toEqual({ ok: false, error: { code: 'no-rule-set', day: '2023-02-01' } });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedForm, type CountedFormFacts } from '@/domain/minutes/counted-form';

const stock = { printed: 60, tested: 0, spoiled: 0 };
const mode = (issued: number, returned = issued) => ({ ...stock, unused: 60 - issued, issued, returned });
const nobody = { high: 0, medium: 0, low: 0 };

function facts(more: Partial<CountedFormFacts> = {}): CountedFormFacts {
  return {
    index: 1,
    title: '',
    device: mode(34),
    paper: mode(6, 5),
    invalid: {},
    subjects: [
      {
        fullName: 'Phạm Đức Long',
        position: 'Phó Giám đốc Sở',
        device: { high: 15, medium: 13, low: 6 },
        paper: { high: 2, medium: 2, low: 0 },
      },
    ],
    notReturnedReason: null,
    differenceExplanation: null,
    cardListCode: null,
    sealCode: null,
    archiveCode: null,
    rejected: null,
    ...more,
  };
}

test('the row of a person adds both modes, and what is unmarked is invalid', () => {
  const [result] = countedForm(facts()).results;

  expect(result).toMatchObject({ high: 17, medium: 15, low: 6, valid: 38, invalid: 1 });
});

test('valid and invalid always add up to the ballots returned', () => {
  const marks = fc.record({
    high: fc.nat({ max: 20 }),
    medium: fc.nat({ max: 20 }),
    low: fc.nat({ max: 20 }),
  });
  fc.assert(
    fc.property(marks, marks, (device, paper) => {
      const subjects = [{ fullName: 'A', position: '', device, paper }];
      const form = countedForm(facts({ device: mode(60), paper: mode(60), subjects }));
      const [result] = form.results;

      expect((result?.valid ?? 0) + (result?.invalid ?? 0)).toBe(120);
      expect(result?.valid).toBe((result?.high ?? 0) + (result?.medium ?? 0) + (result?.low ?? 0));
    }),
  );
});

test('more marks than ballots returned in a mode is a fault', () => {
  const subjects = [{ fullName: 'A', position: '', device: nobody, paper: { high: 6, medium: 0, low: 0 } }];

  expect(() => countedForm(facts({ subjects }))).toThrow(RangeError);
});

describe('figures by mode', () => {
  test.each([
    { name: 'exactly five of each returned', device: mode(5), paper: mode(6, 5), split: 'shown' },
    { name: 'four sheets returned', device: mode(34), paper: mode(6, 4), split: 'too-few' },
    { name: 'four device ballots returned', device: mode(6, 4), paper: mode(34), split: 'too-few' },
    { name: 'no paper issued', device: mode(34), paper: mode(0), split: 'not-mixed' },
    { name: 'no cards issued', device: mode(0), paper: mode(34), split: 'not-mixed' },
    { name: 'devices alone', device: mode(34), paper: null, split: 'not-mixed' },
    { name: 'paper alone', device: null, paper: mode(34), split: 'not-mixed' },
  ])('$name → $split', ({ device, paper, split }) => {
    const subjects = [{ fullName: 'A', position: '', device: device && nobody, paper: paper && nobody }];

    const form = countedForm(facts({ device, paper, subjects }));

    expect(form.split).toBe(split);
    expect(form.results.every(({ byMode }) => (byMode === null) === (split !== 'shown'))).toBe(true);
  });

  test('each mode has its own invalid ballots', () => {
    const [result] = countedForm(facts()).results;

    expect(result?.byMode).toEqual({
      device: { high: 15, medium: 13, low: 6, invalid: 0 },
      paper: { high: 2, medium: 2, low: 0, invalid: 1 },
    });
  });
});

describe('reasons of invalid ballots', () => {
  test('nothing invalid leaves no table', () => {
    const none = { wholeCount: 0, lineCount: 0 };

    expect(countedForm(facts()).invalidCounts).toEqual([]);
    expect(countedForm(facts({ invalid: { 'no-mark': none } })).invalidCounts).toEqual([]);
  });

  test('one case brings the four reasons of the regulation, with zeros', () => {
    const { invalidCounts } = countedForm(facts({ invalid: { 'no-mark': { wholeCount: 0, lineCount: 1 } } }));

    expect(invalidCounts.map(({ reason, lineCount }) => [reason, lineCount])).toEqual([
      ['no-mark', 1],
      ['many-marks', 0],
      ['name-struck-out', 0],
      ['not-issued', 0],
    ]);
  });

  test('a name added by hand is listed only when it made a ballot invalid', () => {
    const invalid = { 'extra-name': { wholeCount: 1, lineCount: 0 } };

    expect(countedForm(facts({ invalid })).invalidCounts.at(-1)).toEqual({
      reason: 'extra-name',
      wholeCount: 1,
      lineCount: 0,
    });
  });
});

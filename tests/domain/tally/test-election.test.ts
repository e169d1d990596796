import { describe, expect, test } from 'vitest';
import { levels, type Choice } from '@/domain/ballot/level';
import { coveringMarks, sumsOfMarks, testDifferences } from '@/domain/tally/test-election';

const forms = [1, 2, 3, 5, 20, 44].flatMap((subjectCount) =>
  [true, false].map((blankAllowed) => ({ subjectCount, blankAllowed })),
);

describe.each(forms)('a form of $subjectCount, blank rows allowed: $blankAllowed', (form) => {
  const marks = coveringMarks(form);

  test('every level of every person is marked, and a blank row only where it is allowed', () => {
    for (let subject = 0; subject < form.subjectCount; subject += 1) {
      const marked = new Set(marks.map((ballot) => ballot[subject]));
      expect(marked).toEqual(new Set(form.blankAllowed ? [...levels, 'blank'] : levels));
    }
  });

  test('a few ballots are enough', () => {
    expect(marks.length).toBe(form.subjectCount < 3 ? (form.blankAllowed ? 7 : 6) : 5);
  });

  test.each([
    ['high', 'medium'],
    ['medium', 'low'],
    ['high', 'low'],
    ['high', 'blank'],
  ] as const)('tablets that exchange %s and %s are found out', (one, other) => {
    const exchange = (choice: Choice): Choice => (choice === one ? other : choice === other ? one : choice);
    const sums = sumsOfMarks(marks.map((ballot) => ballot.map(exchange)));

    expect(testDifferences(marks, { ballots: marks.length, sums })).not.toEqual([]);
  });

  test('tablets that exchange two neighbours are found out', () => {
    if (form.subjectCount < 2) return;
    const sums = sumsOfMarks(marks);
    const [first, second] = sums;
    if (!first || !second) throw new Error('There are two.');
    const exchanged = [second, first, ...sums.slice(2)];

    expect(testDifferences(marks, { ballots: marks.length, sums: exchanged })).not.toEqual([]);
  });
});

test('what comes out as written down passes', () => {
  const marks = coveringMarks({ subjectCount: 3, blankAllowed: true });

  expect(testDifferences(marks, { ballots: 5, sums: sumsOfMarks(marks) })).toEqual([]);
});

test('one cell that differs is named, and nothing else', () => {
  const marks: Choice[][] = [
    ['high', 'low'],
    ['medium', 'low'],
  ];

  const sums = [
    { high: 1, medium: 1, low: 0 },
    { high: 0, medium: 0, low: 1 },
  ];

  expect(testDifferences(marks, { ballots: 2, sums })).toEqual([
    { figure: 'low', subject: 1, expected: 2, counted: 1 },
  ]);
});

test('a ballot that did not arrive is a difference of its own', () => {
  const marks: Choice[][] = [['blank'], ['high']];

  expect(testDifferences(marks, { ballots: 1, sums: [{ high: 1, medium: 0, low: 0 }] })).toEqual([
    { figure: 'ballots', expected: 2, counted: 1 },
  ]);
});

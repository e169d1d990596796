import { expect, test } from 'vitest';
import { completeChoices } from '@/domain/ballot/choices';
import { choicesOf, ha, long, minh, threeSubjects } from '@tests/support/ballots';

const form = { subjectIds: threeSubjects, blankAllowed: true };

test('a ballot with one choice for each person may go into the box', () => {
  const choices = choicesOf(threeSubjects, 'high', 'blank', 'low');

  expect(completeChoices(form, choices)).toEqual({ ok: true, value: choices });
});

test('choices come back in the order of the form, however they were made', () => {
  const choices = choicesOf([long, minh, ha], 'low', 'high', 'medium');

  expect(completeChoices(form, choices)).toEqual({
    ok: true,
    value: choicesOf(threeSubjects, 'high', 'medium', 'low'),
  });
});

test.each([
  [
    'a person without a line',
    choicesOf([minh, ha], 'high', 'high'),
    { code: 'line-missing', subjectId: long },
  ],
  [
    'a line for somebody else',
    choicesOf([...threeSubjects, 'khác' as never]),
    { code: 'line-unknown', subjectId: 'khác' },
  ],
  ['two lines for one person', choicesOf([minh, ha, minh]), { code: 'line-twice', subjectId: minh }],
])('%s is refused', (_, choices, refusal) => {
  expect(completeChoices(form, choices)).toEqual({ ok: false, error: refusal });
});

test('a blank row is refused where the conference does not allow one', () => {
  const choices = choicesOf(threeSubjects, 'high', 'blank', 'low');

  expect(completeChoices({ ...form, blankAllowed: false }, choices)).toEqual({
    ok: false,
    error: { code: 'blank-not-allowed', subjectId: ha },
  });
});

test('a full ballot is taken where blank rows are not allowed', () => {
  const choices = choicesOf(threeSubjects, 'high', 'medium', 'low');

  expect(completeChoices({ ...form, blankAllowed: false }, choices).ok).toBe(true);
});

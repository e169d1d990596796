import { expect, test } from 'vitest';
import { tallyFromSums } from '@/domain/tally/tally-from-sums';
import { ha, minh } from '@tests/support/ballots';

test('what carries no level is invalid for that person', () => {
  const tally = tallyFromSums({ returned: 47, rows: [{ subjectId: minh, high: 19, medium: 2, low: 25 }] });

  expect(tally).toEqual({
    ok: true,
    value: {
      returned: 47,
      rows: [{ subjectId: minh, high: 19, medium: 2, low: 25, valid: 46, invalid: 1, returned: 47 }],
    },
  });
});

test('invalid ballots counted by hand are taken when they agree', () => {
  const rows = [{ subjectId: minh, high: 3, medium: 1, low: 0, invalid: 1 }];

  const tally = tallyFromSums({ returned: 5, rows });

  expect(tally.ok && tally.value.rows[0]?.invalid).toBe(1);
});

test.each([
  {
    what: 'more marks than ballots returned',
    row: { high: 40, medium: 5, low: 3 },
    finding: { code: 'marks-exceed-returned', at: 'minh', values: { marks: 48, returned: 47 } },
  },
  {
    what: 'invalid ballots that do not make up the rest',
    row: { high: 40, medium: 5, low: 1, invalid: 0 },
    finding: { code: 'row-does-not-add-up', at: 'minh', values: { marks: 46, invalid: 0, returned: 47 } },
  },
  {
    what: 'a negative figure',
    row: { high: 48, medium: -1, low: 0 },
    finding: { code: 'not-a-count', at: 'minh.medium', values: { value: -1 } },
  },
  {
    what: 'half a ballot',
    row: { high: 40, medium: 5, low: 0, invalid: 1.5 },
    finding: { code: 'not-a-count', at: 'minh.invalid', values: { value: 1.5 } },
  },
])('$what is found', ({ row, finding }) => {
  const tally = tallyFromSums({ returned: 47, rows: [{ subjectId: minh, ...row }] });

  expect(tally).toEqual({ ok: false, error: [{ severity: 'error', ...finding }] });
});

test('one person in two rows is found', () => {
  const row = { high: 1, medium: 0, low: 0 };

  const tally = tallyFromSums({
    returned: 1,
    rows: [
      { subjectId: minh, ...row },
      { subjectId: ha, ...row },
      { subjectId: minh, ...row },
    ],
  });

  expect(tally).toEqual({
    ok: false,
    error: [{ code: 'subject-twice', severity: 'error', at: 'minh', values: {} }],
  });
});

test('ballots returned must be a count', () => {
  expect(tallyFromSums({ returned: -1, rows: [] })).toEqual({
    ok: false,
    error: [{ code: 'not-a-count', severity: 'error', at: 'returned', values: { value: -1 } }],
  });
});

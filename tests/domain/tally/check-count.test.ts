import { describe, expect, test } from 'vitest';
import { checkCount, checkRows, checkStock } from '@/domain/tally/check-count';
import { findingsOf } from '@/domain/tally/equation';
import { countBallots } from '@/domain/tally/count-ballots';
import { choicesOf, ha, threeSubjects } from '@tests/support/ballots';

const stock = { printed: 90, tested: 0, spoiled: 2, voided: 2, unused: 11, issued: 77, returned: 77 };
const count = { present: 77, issued: 77, returned: 77, device: 74, paper: 3, valid: 76, invalid: 1 };

describe('cards and sheets', () => {
  test('printed = issued + unused + spoiled, shown with its figures', () => {
    expect(checkStock(stock)[0]).toEqual({
      id: 'stock-adds-up',
      at: null,
      status: 'holds',
      relation: '=',
      left: { terms: [{ figure: 'printed', value: 90 }], sum: 90 },
      right: {
        terms: [
          { figure: 'issued', value: 77 },
          { figure: 'unused', value: 11 },
          { figure: 'spoiled', value: 2 },
        ],
        sum: 90,
      },
      difference: 0,
    });
  });

  test('cards used for the test are part of what was printed', () => {
    const [equation] = checkStock({ ...stock, printed: 92, tested: 2 });

    expect(equation).toMatchObject({ status: 'holds', right: { sum: 92 } });
  });

  test('a card that nobody can account for breaks the equation, and the minutes must explain it', () => {
    const equations = checkStock({ ...stock, unused: 10 });

    expect(equations[0]).toMatchObject({ status: 'broken', difference: 1 });
    expect(findingsOf(equations)).toEqual([
      {
        code: 'stock-adds-up',
        severity: 'warning',
        at: 'stock-adds-up',
        values: { left: 90, right: 89, difference: 1 },
      },
    ]);
  });

  test('a spoiled card that was not voided is a difference to explain; nothing is asked where there is neither', () => {
    expect(checkStock(stock)[2]).toMatchObject({ id: 'spoiled-were-voided', status: 'holds' });
    expect(findingsOf(checkStock({ ...stock, voided: 1 }))).toMatchObject([
      { code: 'spoiled-were-voided', severity: 'warning', values: { left: 2, right: 1, difference: 1 } },
    ]);
    expect(checkStock({ ...stock, spoiled: 0, voided: 0, unused: 13 })).toHaveLength(2);
    expect(checkStock({ ...stock, spoiled: 0, voided: 1, unused: 13 })[2]).toMatchObject({
      status: 'broken',
    });
  });

  test('blank is not zero: the equation waits and names the missing figures', () => {
    const equations = checkStock({ ...stock, spoiled: null, unused: null });

    expect(equations[0]).toEqual({
      id: 'stock-adds-up',
      at: null,
      status: 'waiting',
      missing: ['unused', 'spoiled'],
    });
    expect(equations[1]).toMatchObject({ status: 'holds' });
  });

  test('a missing figure on the left is waited for too, and found once', () => {
    const equations = checkStock({ ...stock, issued: null, printed: null, tested: null });

    expect(equations.map((equation) => equation.status)).toEqual(['waiting', 'waiting', 'holds']);
    expect(findingsOf(equations)).toEqual([
      { code: 'figure-missing', severity: 'error', at: 'printed', values: {} },
      { code: 'figure-missing', severity: 'error', at: 'issued', values: {} },
      { code: 'figure-missing', severity: 'error', at: 'tested', values: {} },
    ]);
  });
});

describe('ballots', () => {
  test('a clean count has nothing to find', () => {
    const equations = checkCount(count);

    expect(equations.map((equation) => equation.status)).toEqual(['holds', 'holds', 'holds', 'holds']);
    expect(findingsOf(equations)).toEqual([]);
  });

  test('a ballot not handed back is no contradiction', () => {
    const equations = checkCount({ ...count, returned: 76, paper: 2, valid: 75 });

    expect(equations.every((equation) => equation.status === 'holds')).toBe(true);
  });

  test.each([
    {
      what: 'more ballots issued than people present',
      figures: { present: 76 },
      code: 'issued-within-present',
      severity: 'warning',
    },
    {
      what: 'more ballots returned than issued',
      figures: { issued: 76 },
      code: 'returned-within-issued',
      severity: 'warning',
    },
    {
      what: 'device and paper that do not make the returned',
      figures: { paper: 2 },
      code: 'returned-by-mode',
      severity: 'error',
    },
    {
      what: 'valid and invalid that do not make the returned',
      figures: { invalid: 0 },
      code: 'returned-by-validity',
      severity: 'error',
    },
  ])('$what: $code', ({ figures, code, severity }) => {
    expect(findingsOf(checkCount({ ...count, ...figures }))).toMatchObject([{ code, severity }]);
  });
});

describe('rows', () => {
  const tally = countBallots(threeSubjects, [choicesOf(threeSubjects, 'high', 'blank', 'low')]);

  test('each person’s three levels and invalid ones make the ballots returned', () => {
    expect(checkRows(tally).map((equation) => [equation.at, equation.status])).toEqual([
      ['minh', 'holds'],
      ['ha', 'holds'],
      ['long', 'holds'],
    ]);
  });

  test('a row that does not is an error at that person', () => {
    const spoilt = {
      ...tally,
      rows: tally.rows.map((row) => (row.subjectId === ha ? { ...row, low: 1 } : row)),
    };

    expect(findingsOf(checkRows(spoilt))).toEqual([
      { code: 'row-adds-up', severity: 'error', at: 'ha', values: { left: 1, right: 2, difference: -1 } },
    ]);
  });
});

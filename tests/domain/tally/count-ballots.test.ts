import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBallot, type PaperBallot } from '@/domain/ballot/paper-ballot';
import { addTallies } from '@/domain/tally/add-tallies';
import { countBallots, countVerdicts } from '@/domain/tally/count-ballots';
import { emptyTally, invalidLineCount } from '@/domain/tally/tally';
import { tallyFromSums } from '@/domain/tally/tally-from-sums';
import {
  aLine,
  anyBallots,
  aPaperBallot,
  choicesOf,
  ha,
  long,
  minh,
  threeSubjects,
} from '@tests/support/ballots';

describe('counting device ballots', () => {
  test('each person has the marks of every ballot, and blank rows are invalid for that person alone', () => {
    const ballots = [
      choicesOf(threeSubjects, 'high', 'low', 'blank'),
      choicesOf(threeSubjects, 'high', 'medium', 'low'),
    ];

    const tally = countBallots(threeSubjects, ballots);

    expect(tally).toEqual({
      returned: 2,
      rows: [
        { subjectId: minh, high: 2, medium: 0, low: 0, valid: 2, invalid: 0, returned: 2 },
        { subjectId: ha, high: 0, medium: 1, low: 1, valid: 2, invalid: 0, returned: 2 },
        { subjectId: long, high: 0, medium: 0, low: 1, valid: 1, invalid: 1, returned: 2 },
      ],
    });
    expect(invalidLineCount(tally)).toBe(1);
  });

  test('no ballots make a tally of zeros', () => {
    expect(countBallots(threeSubjects, [])).toEqual(emptyTally(threeSubjects));
  });

  test('all blank leaves every person with invalid ballots only', () => {
    const tally = countBallots(threeSubjects, [choicesOf(threeSubjects), choicesOf(threeSubjects)]);

    expect(tally.rows.map((row) => [row.valid, row.invalid])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });

  test('a ballot of another form is a fault, not an invalid ballot', () => {
    expect(() => countBallots(threeSubjects, [choicesOf([minh, ha], 'high', 'high')])).toThrow(
      /line-missing/,
    );
  });

  test('the order of ballots never changes a tally', () => {
    const twoOrders = anyBallots(threeSubjects).chain((ballots) =>
      fc.tuple(
        fc.constant(ballots),
        fc.shuffledSubarray(ballots, { minLength: ballots.length, maxLength: ballots.length }),
      ),
    );

    fc.assert(
      fc.property(twoOrders, ([ballots, shuffled]) => {
        expect(countBallots(threeSubjects, shuffled)).toEqual(countBallots(threeSubjects, ballots));
      }),
    );
  });

  test('the three levels and the invalid ones of each person make the ballots returned', () => {
    fc.assert(
      fc.property(anyBallots(threeSubjects), (ballots) => {
        for (const row of countBallots(threeSubjects, ballots).rows) {
          expect(row.high + row.medium + row.low).toBe(row.valid);
          expect(row.valid + row.invalid).toBe(ballots.length);
        }
      }),
    );
  });

  test('the tally of two parts is the tally of the whole', () => {
    fc.assert(
      fc.property(anyBallots(threeSubjects), anyBallots(threeSubjects), (one, other) => {
        const parts = { device: countBallots(threeSubjects, one), paper: countBallots(threeSubjects, other) };

        expect(addTallies(parts)).toEqual(countBallots(threeSubjects, [...one, ...other]));
      }),
    );
  });

  test('opened sums make the same tally as counting the ballots would', () => {
    fc.assert(
      fc.property(anyBallots(threeSubjects), (ballots) => {
        const counted = countBallots(threeSubjects, ballots);
        const sums = counted.rows.map(({ subjectId, high, medium, low }) => ({
          subjectId,
          high,
          medium,
          low,
        }));

        expect(tallyFromSums({ returned: ballots.length, rows: sums })).toEqual({ ok: true, value: counted });
      }),
    );
  });
});

describe('counting paper ballots', () => {
  const count = (...ballots: PaperBallot[]) =>
    countVerdicts(
      threeSubjects,
      ballots.flatMap((ballot) => {
        const verdict = judgeBallot(threeSubjects, ballot);
        return verdict.ok ? [verdict.value] : [];
      }),
    );

  test('a ballot invalid as a whole is returned, and invalid for everybody on it', () => {
    const tally = count(aPaperBallot(), aPaperBallot({ issued: false }));

    expect(tally.returned).toBe(2);
    expect(tally.rows.map((row) => [row.high, row.invalid])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test('a line with two marks is invalid for that person alone', () => {
    const tally = count(
      aPaperBallot({ lines: [aLine(minh), aLine(ha, ['high', 'low']), aLine(long, ['low'])] }),
    );

    expect(tally.rows.map((row) => [row.high, row.low, row.invalid])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
  });
});

describe('adding device and paper', () => {
  const device = countBallots(threeSubjects, [choicesOf(threeSubjects, 'high', 'high', 'low')]);

  test('a mode that was not used adds nothing', () => {
    expect(addTallies({ device, paper: emptyTally(threeSubjects) })).toEqual(device);
  });

  test('rows are matched by person, not by place', () => {
    const paper = countBallots([long, ha, minh], [choicesOf([long, ha, minh], 'low', 'medium', 'high')]);

    expect(addTallies({ device, paper }).rows.map((row) => [row.high, row.medium, row.low])).toEqual([
      [2, 0, 0],
      [1, 1, 0],
      [0, 0, 2],
    ]);
  });

  test.each([
    ['fewer people', [minh, ha]],
    ['other people', [minh, ha, 'khác' as never]],
  ])('a tally of a form with %s cannot be added', (_, people) => {
    expect(() => addTallies({ device, paper: emptyTally(people) })).toThrow(/different forms/);
  });
});

import { describe, expect, test } from 'vitest';
import { countInvalid } from '@/domain/ballot/count-invalid';
import {
  judgeBallot,
  usualPaperRules,
  type PaperBallot,
  type PaperRules,
} from '@/domain/ballot/paper-ballot';
import { aLine, aPaperBallot, ha, long, minh, threeSubjects } from '@tests/support/ballots';

function verdictOn(ballot: PaperBallot, rules?: PaperRules) {
  const judged = judgeBallot(threeSubjects, ballot, rules);
  if (!judged.ok) throw new Error(judged.error.code);
  return judged.value;
}

const withStruckName = aPaperBallot({ lines: [aLine(minh), aLine(ha, ['high'], true), aLine(long)] });

describe('a ballot as a whole', () => {
  test('a ballot of this committee with one mark a line is valid', () => {
    expect(verdictOn(aPaperBallot()).wholeFault).toBeNull();
  });

  test('a ballot that the committee did not issue is invalid', () => {
    expect(verdictOn(aPaperBallot({ issued: false })).wholeFault).toBe('not-issued');
  });

  test('a crossed-out name makes the ballot invalid', () => {
    expect(verdictOn(withStruckName).wholeFault).toBe('name-struck-out');
  });

  test('a unit may read a crossed-out name as a fault of that line only', () => {
    const verdict = verdictOn(withStruckName, { ...usualPaperRules, struckOutName: 'invalidates-line' });

    expect(verdict.wholeFault).toBeNull();
    expect(verdict.lines.map((line) => line.fault)).toEqual([null, 'name-struck-out', null]);
  });

  test('a name written in is left aside and the rest counts, unless the unit reads it otherwise', () => {
    const ballot = aPaperBallot({ hasExtraName: true });

    expect(verdictOn(ballot).wholeFault).toBeNull();
    expect(verdictOn(ballot, { ...usualPaperRules, extraNames: 'invalidate' }).wholeFault).toBe('extra-name');
    expect(verdictOn(aPaperBallot(), { ...usualPaperRules, extraNames: 'invalidate' }).wholeFault).toBeNull();
  });

  test('a strange ballot is called that first, whatever else is wrong with it', () => {
    expect(verdictOn({ ...withStruckName, issued: false }).wholeFault).toBe('not-issued');
  });
});

test('a line without a mark or with two is invalid for that person alone', () => {
  const verdict = verdictOn(
    aPaperBallot({ lines: [aLine(long, ['low']), aLine(minh, []), aLine(ha, ['high', 'low'])] }),
  );

  expect(verdict.wholeFault).toBeNull();
  expect(verdict.lines).toEqual([
    { subjectId: minh, level: null, fault: 'no-mark' },
    { subjectId: ha, level: null, fault: 'many-marks' },
    { subjectId: long, level: 'low', fault: null },
  ]);
});

test('a ballot of another form cannot be judged', () => {
  expect(judgeBallot(threeSubjects, aPaperBallot({ lines: [aLine(minh)] }))).toEqual({
    ok: false,
    error: { code: 'line-missing', subjectId: ha },
  });
});

describe('invalid ballots by reason', () => {
  test('a ballot invalid as a whole is counted once, its lines not at all', () => {
    const blankAndStrange = aPaperBallot({
      issued: false,
      lines: [aLine(minh, []), aLine(ha, []), aLine(long)],
    });

    expect(countInvalid([verdictOn(blankAndStrange), verdictOn(withStruckName)])).toEqual({
      'not-issued': { wholeCount: 1, lineCount: 0 },
      'name-struck-out': { wholeCount: 1, lineCount: 0 },
    });
  });

  test('cases of single persons are added up over the ballots', () => {
    const twoBlank = aPaperBallot({ lines: [aLine(minh, []), aLine(ha, []), aLine(long)] });
    const oneBlank = aPaperBallot({ lines: [aLine(minh, []), aLine(ha, ['high', 'low']), aLine(long)] });

    expect(countInvalid([verdictOn(twoBlank), verdictOn(oneBlank), verdictOn(aPaperBallot())])).toEqual({
      'no-mark': { wholeCount: 0, lineCount: 3 },
      'many-marks': { wholeCount: 0, lineCount: 1 },
    });
  });

  test('without an invalid ballot there is no reason', () => {
    expect(countInvalid([verdictOn(aPaperBallot())])).toEqual({});
  });
});

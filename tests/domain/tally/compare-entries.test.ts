import { expect, test } from 'vitest';
import { compareEntries } from '@/domain/tally/compare-entries';
import { aLine, aPaperBallot, ha, long, minh } from '@tests/support/ballots';

const pile = [aPaperBallot(), aPaperBallot({ hasExtraName: true })];

test('two people who read the pile alike agree, in whatever order they name boxes and lines', () => {
  const one = aPaperBallot({ lines: [aLine(minh, ['high', 'low']), aLine(ha), aLine(long)] });
  const other = aPaperBallot({ lines: [aLine(long), aLine(minh, ['low', 'high']), aLine(ha)] });

  expect(compareEntries([...pile, one], [...pile, other])).toEqual([]);
});

test.each([
  { what: 'another mark', line: aLine(ha, ['low']) },
  { what: 'no mark', line: aLine(ha, []) },
  { what: 'a name crossed out', line: aLine(ha, ['high'], true) },
])('$what is found at its ballot and line', ({ line }) => {
  const other = aPaperBallot({ lines: [aLine(minh), line, aLine(long)] });

  expect(compareEntries([aPaperBallot(), aPaperBallot()], [aPaperBallot(), other])).toEqual([
    { code: 'entry-line-differs', severity: 'error', at: '2.ha', values: { ballot: 2, subjectId: 'ha' } },
  ]);
});

test.each([
  { issued: false },
  { hasExtraName: true },
  { lines: [aLine(minh), aLine(ha), aLine(long), aLine(minh)] },
])('a ballot read differently as a whole is found: %o', (changes) => {
  expect(compareEntries([aPaperBallot()], [aPaperBallot(changes)])).toEqual([
    { code: 'entry-ballot-differs', severity: 'error', at: '1', values: { ballot: 1 } },
  ]);
});

test('a ballot that only one of them entered is found', () => {
  const missing = [{ code: 'entry-missing', severity: 'error', at: '2', values: { ballot: 2 } }];

  expect(compareEntries(pile, pile.slice(0, 1))).toEqual(missing);
  expect(compareEntries(pile.slice(0, 1), pile)).toEqual(missing);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkBallot } from '@/ballot-box/protocol/check-ballot';
import { sumBallots, type EncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { openTally } from '@/ballot-box/protocol/open-tally';

import { aBallot, aCommittee, anElection, partsOf, valueOf, type BuiltElection } from './build-election';

const committee = aCommittee(3, 2);
const levels = ['high', 'medium', 'low'] as const;

function sealedBox(built: BuiltElection, rows: Choice[][]): EncryptedTally {
  const ballots = rows.map((choices, card) =>
    valueOf(checkBallot(aBallot(built, card, choices), built.election)),
  );
  return sumBallots(ballots, built.election);
}

test('the opened totals are the totals of what was marked', () => {
  const choice = fc.constantFrom<Choice>('high', 'medium', 'low', 'blank');
  fc.assert(
    fc.property(fc.array(fc.tuple(choice, choice), { maxLength: 5 }), (rows) => {
      const built = anElection({ mins: [0, 0], cards: rows.length, committee });
      const tally = sealedBox(built, rows);

      const opened = openTally({ ...built, tally, partialDecryptions: partsOf(built, tally, [0, 2]) });

      const plain = [0, 1].map((i) => levels.map((level) => rows.filter((row) => row[i] === level).length));
      expect(valueOf(opened)).toEqual(plain);
    }),
    { numRuns: 4 },
  );
});

test('any two of three members open the same totals, and so do all three', () => {
  const built = anElection({ mins: [1], cards: 3, committee });
  const tally = sealedBox(built, [['high'], ['low'], ['low']]);
  const parts = partsOf(built, tally, [0, 1, 2]);

  for (const left of [[1], [2], [3], []]) {
    const partialDecryptions = parts.filter((_part, i) => !left.includes(i));
    expect(valueOf(openTally({ ...built, tally, partialDecryptions }))).toEqual([[1, 0, 2]]);
  }
});

test('one member of the two that are needed opens nothing', () => {
  const built = anElection({ mins: [1], cards: 1, committee });
  const tally = sealedBox(built, [['high']]);
  const parts = partsOf(built, tally, [1]);

  const opened = openTally({ ...built, tally, partialDecryptions: [...parts, ...parts] });

  expect(opened).toEqual({ ok: false, error: { code: 'too-few-shares', have: 1, need: 2 } });
});

test('the committee alone, without the server, opens nothing', () => {
  const built = anElection({ mins: [1], cards: 1, committee });
  const tally = sealedBox(built, [['high']]);
  const parts = partsOf(built, tally, [0, 1, 2]);

  const opened = openTally({ ...built, tally, partialDecryptions: parts.slice(1) });

  expect(opened).toEqual({ ok: false, error: { code: 'server-key-missing' } });
});

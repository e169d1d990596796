import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkBallot } from '@/ballot-box/protocol/check-ballot';
import { readEncryptedTally, sumBallots, type EncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { openTally } from '@/ballot-box/protocol/open-tally';
import {
  checkPartialDecryption,
  decryptAsMember,
  type PartialDecryption,
} from '@/ballot-box/protocol/partial-decryption';

import {
  aBallot,
  aCommittee,
  anElection,
  partsOf,
  random,
  valueOf,
  type BuiltElection,
} from './build-election';

const committee = aCommittee(3, 2);
const levels = ['high', 'medium', 'low'] as const;

function sealedBox(built: BuiltElection, rows: Choice[][]): EncryptedTally {
  const ballots = rows.map((choices, card) =>
    valueOf(checkBallot(aBallot(built, card, choices), built.election)),
  );
  return sumBallots(ballots, built.election);
}

const choice = fc.constantFrom<Choice>('high', 'medium', 'low', 'blank');
const anyElection = fc
  .record({ size: fc.integer({ min: 1, max: 4 }), subjects: fc.integer({ min: 1, max: 3 }) })
  .chain(({ size, subjects }) =>
    fc.record({
      size: fc.constant(size),
      threshold: fc.integer({ min: 1, max: size }),
      mins: fc.array(fc.constantFrom<0 | 1>(0, 1), { minLength: subjects, maxLength: subjects }),
      marks: fc.array(fc.array(choice, { minLength: subjects, maxLength: subjects }), { maxLength: 5 }),
    }),
  );

test('whoever of the committee comes, enough members open what was marked, and one too few open nothing', () => {
  fc.assert(
    fc.property(anyElection, ({ size, threshold, mins, marks }) => {
      const rows = marks.map((row) =>
        row.map((mark, i) => (mins[i] === 1 && mark === 'blank' ? 'low' : mark)),
      );
      const built = anElection({ mins, cards: rows.length, committee: aCommittee(size, threshold) });
      const tally = sealedBox(built, rows);
      const [server, ...members] = partsOf(built, tally, [...Array(size).keys()]);
      if (!server) throw new Error('The server made no part.');
      const openedBy = (some: readonly PartialDecryption[]) =>
        openTally({ ...built, tally, partialDecryptions: [server, ...some] });

      const plain = mins.map((_min, i) =>
        levels.map((level) => rows.filter((row) => row[i] === level).length),
      );
      for (const enough of subsetsOf(members, threshold)) expect(valueOf(openedBy(enough))).toEqual(plain);
      const { trustees } = built;
      const asIfEnough = { ...trustees, committee: { ...trustees.committee, threshold: threshold - 1 } };
      for (const tooFew of subsetsOf(members, threshold - 1)) {
        expect(openedBy(tooFew)).toEqual({
          ok: false,
          error: { code: 'too-few-shares', have: threshold - 1, need: threshold },
        });
        // Combined all the same, they say nothing: there is no figure to be found. (The sums of no ballot are no secret.)
        const forced = openTally({
          ...built,
          tally,
          trustees: asIfEnough,
          partialDecryptions: [server, ...tooFew],
        });
        if (rows.length > 0)
          expect(forced).toEqual({ ok: false, error: { code: 'undecodable', question: 0 } });
      }
    }),
    { numRuns: 6 },
  );
});

test('a member counts once, however often the same part is handed in', () => {
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

describe('a part in the opening is refused', () => {
  const built = anElection({ mins: [1], cards: 2, committee });
  const { election, trustees } = built;
  const tally = sealedBox(built, [['high'], ['medium']]);
  const [server, member] = partsOf(built, tally, [1]);
  const check = { tally, trustees, election };

  test('when it is another owner’s, or nobody’s', () => {
    expect(checkPartialDecryption({ ...check, owner: 2, text: member?.text ?? '' })).toEqual({
      ok: false,
      error: { code: 'proof' },
    });
    for (const owner of [0, 5, 1.5]) {
      expect(checkPartialDecryption({ ...check, owner, text: member?.text ?? '' })).toEqual({
        ok: false,
        error: { code: 'owner' },
      });
    }
  });

  test('when it was made for other sums, or is not in the form of the protocol', () => {
    const other = sealedBox(built, [['low']]);
    const outside = (server?.text ?? '').replace(
      /"decryption_factors":\[\["\d+"/,
      '"decryption_factors":[["3"',
    );

    expect(checkPartialDecryption({ ...check, tally: other, owner: 1, text: server?.text ?? '' })).toEqual({
      ok: false,
      error: { code: 'proof' },
    });
    expect(checkPartialDecryption({ ...check, owner: 1, text: outside })).toEqual({
      ok: false,
      error: { code: 'proof' },
    });
    expect(checkPartialDecryption({ ...check, owner: 1, text: '{}' })).toEqual({
      ok: false,
      error: { code: 'shape' },
    });
  });

  test('at its making, when the secret is another member’s', () => {
    const { seeds, encryptedShares } = committee;
    const order = { tally, election, trustees, random, member: 0 };
    const opened = (seed = '', encryptedShare = '') => decryptAsMember({ ...order, seed, encryptedShare });

    expect(opened(seeds[1], encryptedShares[0])).toEqual({ ok: false, error: { code: 'wrong-secret' } });
    expect(opened(seeds[1], encryptedShares[1])).toEqual({ ok: false, error: { code: 'wrong-secret' } });
    expect(opened(seeds[0], encryptedShares[0]).ok).toBe(true);
  });

  test('when the sums hold more than the number of ballots, which no true box can', () => {
    const short = { ...tally, count: 0 };

    const opened = openTally({
      tally: short,
      partialDecryptions: partsOf(built, tally, [0, 1]),
      trustees,
      election,
    });

    expect(opened).toEqual({ ok: false, error: { code: 'undecodable', question: 0 } });
  });

  test('unless the sums are read as they were written', () => {
    expect(valueOf(readEncryptedTally(tally.text, 2, election))).toEqual(tally);
    expect(readEncryptedTally('[]', 2, election)).toEqual({ ok: false, error: { code: 'shape' } });
  });
});

/** Every choice of `size` of the items. */
function subsetsOf<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsetsOf(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

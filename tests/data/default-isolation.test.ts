import { beforeEach, expect, test, vi } from 'vitest';
import { dropBallot } from '@/ballot-box/store/cast-store';
import { sealHolds } from '@/ballot-box/store/opening-store';
import { reading } from '@/data/transaction';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

/** A database whose owner has set another default: every connection of this process that asks for nothing gets it. */
vi.hoisted(() => {
  process.env.PGOPTIONS = String.raw`-c default_transaction_isolation=repeatable\ read`;
});

beforeEach(resetDatabase);

test('votes are cast and sealed under READ COMMITTED whatever the database’s default is', async () => {
  expect(await sql('show transaction_isolation')).toEqual([{ transaction_isolation: 'repeatable read' }]);
  const vote = await anOpenVote({ subjects: 1, voters: 2, cards: 2 });
  const { boxId, election, codes, publicCredentials } = firstBox(vote);
  const ballot = aSealedBallot(election, codes[0] ?? '', ['high']);

  expect(await dropBallot(boxId, publicCredentials[0] ?? '', ballot)).toBe('accepted');
  expect(await sealedByTwo(vote.scope)).toMatchObject({ ok: true });

  expect(await reading((tx) => sealHolds(tx, boxId))).toBe(true);
}, 60_000);

test('the box does nothing under a snapshot of before', async () => {
  const { boxId } = firstBox(await anOpenVote({ subjects: 1, voters: 2, cards: 2 }));

  for (const call of ['seal_box($1)', "drop_ballot($1, 'x', '{}')", "void_card($1, 'x', 'spoiled', '')"])
    await expect(sql(`select ballot_box.${call}`, [boxId]), call).rejects.toThrow('READ COMMITTED alone');
  expect(await sql('select state from ballot_box.box')).toEqual([{ state: 'open' }]);
}, 60_000);

import { beforeEach, expect, test } from 'vitest';
import { checkedInMemory, closeProofBook, proofBookOf } from '@/ballot-box/store/proof-book';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { showConsole } from '@/use-cases/counting/show-console';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

async function aBoxWith(count: number) {
  const vote = await anOpenVote({ subjects: 1, voters: 3, cards: 4 });
  const box = firstBox(vote);
  for (const code of box.codes.slice(0, count))
    await castBallot({ boxId: box.boxId, ballot: aSealedBallot(box.election, code, ['high']) });
  return { vote, ...box };
}

/** All that the room of the boxes holds, but for the ballots: what checking could have left behind. */
async function tracesOf(boxId: string) {
  return sql(
    `select (select array_agg(xmin::text || ctid::text order by credential_hash) from ballot_box.incoming) as rows,
            (select box::text from ballot_box.box where id = $1) as box,
            (select count(*)::int from pg_tables where schemaname = 'ballot_box') as tables`,
    [boxId],
  );
}

test('ballots are checked while the vote is open, the console counts them, and nothing is written', async () => {
  const { vote, boxId } = await aBoxWith(3);
  const before = await tracesOf(boxId);

  while ((await proofBookOf(boxId).advance(2)) > 0);

  expect((await showConsole(vote.scope)).forms[0]?.box).toMatchObject({ ballotCount: 3, checkedCount: 3 });
  expect(await tracesOf(boxId)).toEqual(before);
}, 60_000);

test('after the seal only what is left is checked, and all verdicts are written in one transaction', async () => {
  const { vote, boxId, election, codes } = await aBoxWith(2);
  while ((await proofBookOf(boxId).advance(2)) > 0);
  await castBallot({ boxId, ballot: aSealedBallot(election, codes[2] ?? '', ['low']) });
  await sealedByTwo(vote.scope);

  const progress = await checkSealedBallots(vote.scope);

  expect(progress).toEqual({ ok: true, value: { checked: 3, total: 3, refused: 0 } });
  const written = await sql(
    `select count(distinct xmin::text)::int as transactions, array_agg(ballot_hash order by ctid)
       = array_agg(ballot_hash order by sha256(convert_to(ballot, 'UTF8'))) as ordered,
       bool_and(proof_state = 'valid') as valid from ballot_box.sealed`,
  );
  expect(written).toEqual([{ transactions: 1, ordered: true, valid: true }]);
  expect(checkedInMemory(boxId)).toBe(0);
}, 60_000);

test('a restart loses nothing: what was checked before is checked again', async () => {
  const { vote, boxId } = await aBoxWith(2);
  while ((await proofBookOf(boxId).advance(2)) > 0);

  closeProofBook(boxId);
  await sealedByTwo(vote.scope);

  expect(await checkSealedBallots(vote.scope)).toEqual({
    ok: true,
    value: { checked: 2, total: 2, refused: 0 },
  });
}, 60_000);

test('a ballot altered after it was checked is checked again, kept and not counted', async () => {
  const { vote, boxId } = await aBoxWith(2);
  while ((await proofBookOf(boxId).advance(2)) > 0);
  await sql(`update ballot_box.incoming set ballot = replace(ballot, '"response":"', '"response":"1')
    where credential_hash = (select credential_hash from ballot_box.incoming limit 1)`);
  await sealedByTwo(vote.scope);

  const progress = await checkSealedBallots(vote.scope);

  expect(progress).toEqual({ ok: true, value: { checked: 2, total: 2, refused: 1 } });
  const states = await sql('select proof_state as state from ballot_box.sealed order by proof_state');
  expect(states).toEqual([{ state: 'refused' }, { state: 'valid' }]);
}, 60_000);

import { beforeEach, expect, test } from 'vitest';
import { credentialHash } from '@/ballot-box/store/box-store';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { closeProofBook, proofBookOf } from '@/ballot-box/store/proof-book';
import { reading } from '@/data/transaction';
import { printedCode } from '@/lib/text/printed-code';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showOpening } from '@/use-cases/counting/show-opening';
import { voidCard } from '@/use-cases/counting/void-card';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot, aShare, aSpoiledCard, someCards } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox, type BoxWithCards, type OpenVote } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const altered = { ok: false, error: { code: 'box-altered' } };

/** An open vote of one subject with two ballots in its box, both of high confidence. */
async function aBoxWithTwo(): Promise<OpenVote & { box: BoxWithCards }> {
  const vote = await anOpenVote({ subjects: 1, voters: 3, cards: 5 });
  const box = firstBox(vote);
  for (const code of box.codes.slice(0, 2))
    await castBallot({ boxId: box.boxId, ballot: aSealedBallot(box.election, code, ['high']) });
  return { ...vote, box };
}

async function putIn(table: 'incoming' | 'sealed', box: BoxWithCards, card: string, ballot: string) {
  const hash = `rtrim(encode(sha256(convert_to($3, 'UTF8')), 'base64'), '=')`;
  const [more, values] = table === 'sealed' ? [', ballot_hash, proof_state', `, ${hash}, 'valid'`] : ['', ''];
  await sql(
    `insert into ballot_box.${table} (box_id, credential_hash, ballot${more}) values ($1, $2, $3${values})`,
    [box.boxId, credentialHash(card), ballot],
  );
}

/** A ballot that is right in everything but that its card was never drawn. */
function aForeignBallot({ electionUuid, election }: BoxWithCards) {
  const { codes, publicCredentials } = someCards(1, electionUuid);
  return { card: publicCredentials[0] ?? '', ballot: aSealedBallot(election, codes[0] ?? '', ['low']) };
}

/** Enters the shares of two members, as many as it takes; answers what the last of them was told. */
async function enteredByTwo({ scope, seeds }: OpenVote) {
  const opening = await showOpening(scope);
  if (!opening) throw new Error('Nothing to open.');
  await enterShare(scope, aShare(opening, 0, seeds[0] ?? ''));
  return enterShare(scope, aShare(opening, 1, seeds[1] ?? ''));
}

test('a ballot of no drawn card, put into the open box behind the door, is kept and not counted', async () => {
  const vote = await aBoxWithTwo();
  const { card, ballot } = aForeignBallot(vote.box);
  await putIn('incoming', vote.box, card, ballot);
  await sealedByTwo(vote.scope);

  expect(await checkSealedBallots(vote.scope)).toEqual({
    ok: true,
    value: { checked: 3, total: 3, refused: 1 },
  });
  expect(await enteredByTwo(vote)).toEqual({ ok: true, value: null });
  const states = await sql('select proof_state as state from ballot_box.sealed order by 1');
  expect(states.map(({ state }) => state)).toEqual(['refused', 'valid', 'valid']);
}, 60_000);

test('nor is one that lies under a card which did not sign it', async () => {
  const vote = await aBoxWithTwo();
  const { ballot } = aForeignBallot(vote.box);
  await putIn('incoming', vote.box, vote.box.publicCredentials[3] ?? '', ballot);
  await sealedByTwo(vote.scope);

  expect(await checkSealedBallots(vote.scope)).toMatchObject({ value: { total: 3, refused: 1 } });
}, 60_000);

test('nor is one of a voided card', async () => {
  const vote = await aBoxWithTwo();
  const { formId, electionUuid, election, codes, publicCredentials } = vote.box;
  const code = codes[3] ?? '';
  await voidCard(vote.scope, aSpoiledCard({ formId, electionUuid, code }));
  const ballot = aSealedBallot(election, code, ['low']);
  await putIn('incoming', vote.box, publicCredentials[3] ?? '', ballot);
  await sealedByTwo(vote.scope);

  expect(await checkSealedBallots(vote.scope)).toMatchObject({ value: { total: 3, refused: 1 } });
}, 60_000);

test('a ballot put into the sealed box, already marked as valid, stops the count', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  const { codes, election, publicCredentials } = vote.box;
  await putIn(
    'sealed',
    vote.box,
    publicCredentials[3] ?? '',
    aSealedBallot(election, codes[3] ?? '', ['low']),
  );

  expect(await checkSealedBallots(vote.scope)).toEqual(altered);
  expect(await sql('select encrypted_tally from ballot_box.box')).toEqual([{ encrypted_tally: null }]);
}, 60_000);

test('a verdict that stood there before the ballots were checked is nobody’s', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  await sql(`update ballot_box.sealed set proof_state = 'refused'`);

  expect((await showOpening(vote.scope))?.boxes[0]).toMatchObject({ pendingBallots: 2, refusedBallots: 0 });
  expect(await checkSealedBallots(vote.scope)).toEqual({
    ok: true,
    value: { checked: 2, total: 2, refused: 0 },
  });
  expect((await showOpening(vote.scope))?.boxes[0]).toMatchObject({ countedBallots: 2, refusedBallots: 0 });
}, 60_000);

test('the seal stands in the history as it is printed, and stays what it was', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  const codes = await reading((tx) => codesOfBox(tx, vote.box.boxId));
  const said = await sql<{ data: unknown }>(
    `select payload as data from "AuditEvent" where type = 'box-sealed'`,
  );

  expect(said.map(({ data }) => data)).toEqual([
    { form: 1, returned: 2, seal: printedCode(codes.seal ?? '') },
  ]);
  await sql('delete from ballot_box.sealed');
  expect(await reading((tx) => codesOfBox(tx, vote.box.boxId))).toEqual(codes);
}, 60_000);

test('a ballot taken out of the sealed box is missed, before it is checked and before it is opened', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  const takeOut = `with taken as (delete from ballot_box.sealed
      where ballot_hash = (select min(ballot_hash) from ballot_box.sealed) returning *)
    select * from taken`;
  const [taken] = await sql<Record<string, string>>(takeOut);
  expect(await checkSealedBallots(vote.scope)).toEqual(altered);

  const columns = Object.keys(taken ?? {});
  await sql(
    `insert into ballot_box.sealed (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(taken ?? {}),
  );
  expect(await checkSealedBallots(vote.scope)).toMatchObject({ value: { checked: 2, total: 2 } });
  expect(await enteredByTwo(vote)).toEqual({ ok: true, value: null });
  const { scope } = vote;
  await sql(`update "CardStock" set "issuedCount" = 2, "unusedCount" = 3, "spoiledCount" = 0`);
  await sql(takeOut);
  expect(await openBoxes(scope)).toEqual(altered);
}, 60_000);

test('the members give their parts to the sums of all ballots alone, and to no single ballot', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  await checkSealedBallots(vote.scope);
  const sums = await sql<{ sums: string }>('select encrypted_tally as sums from ballot_box.box');
  await sql(
    `update ballot_box.box set encrypted_tally = (
       select '[' || string_agg(answer ->> 'choices', ',') || ']'
       from ballot_box.sealed, lateral json_array_elements(ballot::json -> 'answers') answer
       where ballot_hash = (select min(ballot_hash) from ballot_box.sealed)
     )`,
  );

  expect(await enteredByTwo(vote)).toEqual(altered);
  expect(await sql('select from ballot_box.partial_decryption')).toEqual([]);

  await sql('update ballot_box.box set encrypted_tally = $1', [sums[0]?.sums]);
  expect(await enteredByTwo(vote)).toEqual({ ok: true, value: null });
}, 60_000);

test('a ballot altered under its seal is refused, and checking comes to an end', async () => {
  const vote = await aBoxWithTwo();
  const { boxId } = vote.box;
  closeProofBook(boxId);
  await sealedByTwo(vote.scope);
  await sql(`update ballot_box.sealed set ballot = replace(ballot, '"response":"', '"response":"1')
    where ballot_hash = (select min(ballot_hash) from ballot_box.sealed)`);

  expect(await proofBookOf(boxId).advance(2)).toBe(2);
  expect(await proofBookOf(boxId).advance(2)).toBe(0);
  expect(await checkSealedBallots(vote.scope)).toEqual({
    ok: true,
    value: { checked: 2, total: 2, refused: 1 },
  });
}, 60_000);

test('a list of cards other than the one whose fingerprint was shown stops the count', async () => {
  const vote = await aBoxWithTwo();
  await sealedByTwo(vote.scope);
  const { card } = aForeignBallot(vote.box);
  await sql('update ballot_box.box set credentials = replace(credentials, $1, $2)', [
    vote.box.publicCredentials[4],
    card,
  ]);

  expect(await checkSealedBallots(vote.scope)).toEqual(altered);
}, 60_000);

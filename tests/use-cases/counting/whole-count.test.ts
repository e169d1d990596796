import { beforeEach, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showOpening } from '@/use-cases/counting/show-opening';
import { showTally } from '@/use-cases/counting/show-tally';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { lockBox } from '@/use-cases/counting/lock-box';
import { showConsole } from '@/use-cases/counting/show-console';
import { aCeremony, aSealedBallot, aShare, someCards } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

/** Rows: ballots. Columns: the two subjects. */
const marks: Choice[][] = [
  ['high', 'low'],
  ['high', 'low'],
  ['medium', 'blank'],
  ['low', 'low'],
];

async function votedConference() {
  const { scope, roll } = await aConference({ state: 'in-session', subjects: 2, voters: 5, present: 4 });
  const before = await showConsole(scope);
  const { command, seeds } = aCeremony(
    before.members.map((member) => member.id),
    2,
  );
  expect(await lockBox(scope, command)).toMatchObject({ ok: true });
  const [form] = (await showConsole(scope)).forms;
  if (!form?.box) throw new Error('No box was made.');
  const cards = someCards(6, form.box.electionUuid);
  const formId = form.form.id;
  expect(await freezeCards(scope, { formId, publicCredentials: cards.publicCredentials })).toMatchObject({
    ok: true,
  });
  expect(await openedByTwo(scope, 'diễn tập')).toMatchObject({
    ok: true,
    value: { convened: 5, present: 4 },
  });
  const [{ election }] = (await sql<{ election: string }>('select election from ballot_box.box')) as [
    { election: string },
  ];
  const ballots = marks.map((choices, index) => aSealedBallot(election, cards.codes[index] ?? '', choices));
  return { scope, roll, seeds, formId, boxId: form.box.id, ballots, cards, election };
}

test('four sealed ballots become exactly their totals, by two shares of three', async () => {
  const { scope, seeds, formId, boxId, ballots } = await votedConference();
  for (const ballot of ballots) expect(await castBallot({ boxId, ballot })).toMatchObject({ ok: true });
  expect(await sealedByTwo(scope)).toEqual({ ok: true, value: { returned: 4 } });
  expect(await countCardsBack(scope, { formId, issued: 4, unused: 2, spoiled: 0 })).toMatchObject({
    ok: true,
  });
  expect(await checkSealedBallots(scope)).toEqual({ ok: true, value: { checked: 4, total: 4, refused: 0 } });
  const opening = await showOpening(scope);
  if (!opening) throw new Error('Nothing to open.');

  expect(await enterShare(scope, aShare(opening, 2, seeds[2] ?? ''))).toMatchObject({ ok: true });
  expect(await openBoxes(scope)).toEqual({ ok: false, error: { code: 'too-few-shares', have: 1, need: 2 } });
  expect(await enterShare(scope, aShare(opening, 0, seeds[0] ?? ''))).toMatchObject({ ok: true });
  expect(await openBoxes(scope)).toEqual({ ok: true, value: null });

  const result = await showTally(scope);
  expect(result?.forms[0]).toMatchObject({
    issued: 4,
    rejected: 0,
    outcome: {
      returned: 4,
      subjects: [
        { high: 2, medium: 1, low: 1, invalid: 0, consequence: 'none' },
        { high: 0, medium: 0, low: 3, invalid: 1, consequence: 'dismissal-procedure' },
      ],
    },
  });
  expect(result?.forms[0]?.equations.every((equation) => equation.status === 'holds')).toBe(true);
}, 60_000);

test('a share of another conference, of another member or altered opens nothing, and the right one still does', async () => {
  const small = { subjects: 1, voters: 2, cards: 2, marks: [[['high'], ['low']]], until: 'sealed' } as const;
  const [count, other] = [await aCount(small), await aCount(small)];
  for (const { scope } of [count, other]) await checkSealedBallots(scope);
  const [opening, elsewhere] = [await showOpening(count.scope), await showOpening(other.scope)];
  if (!opening || !elsewhere) throw new Error('Nothing to open.');
  const right = aShare(opening, 0, count.seeds[0] ?? '');
  const foreign = aShare(elsewhere, 0, other.seeds[0] ?? '');
  const [part] = right.decryptions;
  if (!part) throw new Error('No part was made.');
  const withText = (text: string) => ({ member: 0, decryptions: [{ ...part, text }] });

  const wrong = [
    foreign,
    withText(foreign.decryptions[0]?.text ?? ''),
    { ...right, member: 1 },
    withText(part.text.replace(/\d(?=")/, (digit) => String((Number(digit) + 1) % 10))),
    withText('{}'),
  ];
  for (const share of wrong)
    expect(await enterShare(count.scope, share)).toEqual({
      ok: false,
      error: { code: 'share-does-not-fit' },
    });
  expect((await showOpening(count.scope))?.holders.some(({ entered }) => entered)).toBe(false);
  expect(await openBoxes(count.scope)).toEqual({
    ok: false,
    error: { code: 'too-few-shares', have: 0, need: 2 },
  });
  expect(await enterShare(count.scope, right)).toEqual({ ok: true, value: null });
}, 60_000);

test('the same ballot again gets the same receipt, another one with that card is refused', async () => {
  const { boxId, ballots, cards, election } = await votedConference();
  const [ballot = ''] = ballots;
  const other = aSealedBallot(election, cards.codes[0] ?? '', ['low', 'low']);

  const first = await castBallot({ boxId, ballot });
  const again = await castBallot({ boxId, ballot });

  expect(first).toMatchObject({ ok: true });
  expect(again).toEqual(first);
  expect(await castBallot({ boxId, ballot: other })).toEqual({ ok: false, error: { code: 'card-spent' } });
}, 60_000);

test('after closing, a ballot that was acknowledged gets its receipt again and a new one is refused', async () => {
  const { scope, boxId, ballots } = await votedConference();
  const [kept = '', late = ''] = ballots;
  const receipt = await castBallot({ boxId, ballot: kept });

  await sealedByTwo(scope);

  expect(await castBallot({ boxId, ballot: kept })).toEqual(receipt);
  expect(await castBallot({ boxId, ballot: late })).toEqual({
    ok: false,
    error: { code: 'voting-not-open' },
  });
}, 60_000);

test('sealing drops the storage of arrival and keeps the ballots in the order of their hashes', async () => {
  const { scope, boxId, ballots } = await votedConference();
  await Promise.all(ballots.map((ballot) => castBallot({ boxId, ballot })));

  await sealedByTwo(scope);

  const storage = `incoming_${boxId.replaceAll('-', '_')}`;
  const partitions = await sql('select tablename from pg_tables where tablename = $1', [storage]);
  const rows = await sql<{ ordered: boolean }>(
    `select array_agg(digest order by ctid) = array_agg(digest order by digest) as ordered
     from (select ctid, sha256(convert_to(ballot, 'UTF8')) as digest from ballot_box.sealed) sealed`,
  );
  expect(partitions).toEqual([]);
  expect(rows).toEqual([{ ordered: true }]);
}, 60_000);

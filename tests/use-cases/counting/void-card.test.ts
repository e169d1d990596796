import { beforeEach, expect, test } from 'vitest';
import { signVoid } from '@/ballot-box/protocol/card-void';
import { showConsole } from '@/use-cases/counting/show-console';
import { voidCard } from '@/use-cases/counting/void-card';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { checkCard } from '@/use-cases/voting/check-card';
import {
  aSealedBallot,
  aSpoiledCard,
  browserGroup,
  browserRandom,
} from '@tests/support/a-committee-with-keys';
import { anOpenVote, aVoteReadyToOpen, firstBox, type BoxWithCards } from '@tests/support/an-open-vote';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const small = { subjects: 1, voters: 3, cards: 4 };
const aForm = { subjects: [1], groups: ['Ủy viên'] };
const none = { spoiled: 0, 'exchanged-for-paper': 0 };

function spoiled({ formId, codes, electionUuid }: BoxWithCards, card: number) {
  return aSpoiledCard({ formId, electionUuid, code: codes[card] ?? '' });
}

test('a voided card takes no ballot and says so; the others do', async () => {
  const vote = await aVoteReadyToOpen(small);
  const box = firstBox(vote);

  const first = await voidCard(vote.scope, spoiled(box, 0));
  const again = await voidCard(vote.scope, spoiled(box, 0));
  await openedByTwo(vote.scope, 'đã thử hôm trước');

  const voided = { ...none, spoiled: 1 };
  expect(first).toEqual({ ok: true, value: { voided, isRepeated: false } });
  expect(again).toEqual({ ok: true, value: { voided, isRepeated: true } });
  const { boxId, election, codes, publicCredentials } = box;
  const refused = { ok: false, error: { code: 'card-voided' } };
  expect(await castBallot({ boxId, ballot: aSealedBallot(election, codes[0] ?? '', ['high']) })).toEqual(
    refused,
  );
  expect(await checkCard({ boxId, publicCredential: publicCredentials[0] ?? '' })).toEqual(refused);
  const other = await castBallot({ boxId, ballot: aSealedBallot(election, codes[1] ?? '', ['high']) });
  expect(other.ok).toBe(true);
  expect((await showConsole(vote.scope)).forms[0]?.box?.voided).toEqual(voided);
}, 60_000);

test('a spoiled card is voided before a witness, whom the minutes name; nothing says which card or whose', async () => {
  const vote = await anOpenVote(small);
  const box = firstBox(vote);

  await voidCard(vote.scope, spoiled(box, 0));
  await voidCard(vote.scope, spoiled(box, 0));

  const { incidents } = await showConsole(vote.scope);
  expect(incidents).toMatchObject([
    { number: 1, resolution: expect.stringContaining('người chứng kiến: đồng chí Trần Thị Thu Hà') },
  ]);
  const written = await sql<{ text: string }>(
    `select row_to_json(e)::text as text from "AuditEvent" e union all select row_to_json(i)::text from "Incident" i`,
  );
  expect(written.filter(({ text }) => text.includes('card-voided'))).toHaveLength(1);
  const telling = [
    box.codes[0],
    box.publicCredentials[0],
    ...vote.roll.voters.map(({ fullName }) => fullName),
  ];
  for (const clue of telling) expect(written.some(({ text }) => text.includes(clue ?? ''))).toBe(false);
}, 60_000);

test('a card exchanged for paper is voided under its own reason, and is no incident', async () => {
  const vote = await anOpenVote(small);
  const { formId, signed } = spoiled(firstBox(vote), 0);

  const voided = await voidCard(vote.scope, { formId, signed, reason: 'exchanged-for-paper' });
  const again = await voidCard(vote.scope, spoiled(firstBox(vote), 0));

  const value = { voided: { ...none, 'exchanged-for-paper': 1 }, isRepeated: false };
  expect(voided).toEqual({ ok: true, value });
  expect(again).toEqual({ ok: true, value: { ...value, isRepeated: true } });
  expect((await showConsole(vote.scope)).incidents).toEqual([]);
}, 60_000);

test('a card with a ballot in the box cannot be voided, nor one of elsewhere, nor any after the seal', async () => {
  const vote = await anOpenVote({ ...small, groups: ['Ủy viên'], forms: [aForm, aForm] });
  const [box, other] = vote.boxes;
  if (!box || !other) throw new Error('There are two forms.');
  const { boxId, election, codes } = box;
  await castBallot({ boxId, ballot: aSealedBallot(election, codes[0] ?? '', ['high']) });

  const spent = await voidCard(vote.scope, spoiled(box, 0));
  const ofOtherForm = await voidCard(vote.scope, { ...spoiled(other, 1), formId: box.formId });
  const ofElsewhere = await voidCard(vote.scope, spoiled({ ...box, electionUuid: 'AAAAAAAAAAAAAA' }, 1));
  const notOfTheList = await voidCard(vote.scope, spoiled({ ...box, codes: ['AAAA-AAAA-AAAA-AAAA'] }, 0));
  await sealedByTwo(vote.scope);
  const late = await voidCard(vote.scope, spoiled(box, 1));

  expect(spent).toEqual({ ok: false, error: { code: 'card-has-ballot' } });
  for (const foreign of [ofOtherForm, ofElsewhere, notOfTheList])
    expect(foreign).toEqual({ ok: false, error: { code: 'card-not-of-form' } });
  expect(late).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
}, 60_000);

test('nobody can void a card without its code, though the list of cards is public', async () => {
  const vote = await anOpenVote(small);
  const { formId, electionUuid, codes, publicCredentials } = firstBox(vote);
  const [credential, other] = publicCredentials;
  const mine = JSON.parse(signVoid(codes[1] ?? '', electionUuid, browserGroup, browserRandom)) as object;
  const signed = JSON.stringify({ ...mine, credential });

  const answer = await voidCard(vote.scope, { formId, signed, reason: 'exchanged-for-paper' });

  expect(mine).toMatchObject({ credential: other });
  expect(answer).toEqual({ ok: false, error: { code: 'card-not-of-form' } });
  expect((await showConsole(vote.scope)).forms[0]?.box?.voided).toEqual(none);
}, 60_000);

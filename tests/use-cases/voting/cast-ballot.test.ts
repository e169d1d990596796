import { beforeEach, expect, test } from 'vitest';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { aSealedBallot, someCards } from '@tests/support/a-committee-with-keys';
import { anOpenVote, aVoteReadyToOpen, firstBox, type BoxWithCards } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

function ballotOf(box: BoxWithCards, card: number, ...choices: Choice[]): string {
  return aSealedBallot(box.election, box.codes[card] ?? '', choices);
}

async function ballotsStored(): Promise<string[]> {
  const rows = await sql<{ ballot: string }>(
    'select ballot from ballot_box.incoming union all select ballot from ballot_box.sealed',
  );
  return rows.map((row) => row.ballot);
}

test('a ballot with a drawn card is kept exactly as it was sent, and acknowledged by its hash', async () => {
  const box = firstBox(await anOpenVote({ subjects: 2 }));
  const ballot = ballotOf(box, 0, 'high', 'blank');

  const receipt = await castBallot({ boxId: box.boxId, ballot });

  expect(receipt).toEqual({ ok: true, value: { ballotHash: ballotHash(ballot) } });
  expect(await ballotsStored()).toEqual([ballot]);
});

test('the same ballot sent again gets the same receipt and is counted once', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));
  const ballot = ballotOf(box, 0, 'low');

  const first = await castBallot({ boxId: box.boxId, ballot });
  const again = await castBallot({ boxId: box.boxId, ballot });

  expect(again).toEqual(first);
  expect(await ballotsStored()).toEqual([ballot]);
});

test('another ballot with the same card is refused, and the first one stays', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));
  const first = ballotOf(box, 0, 'high');
  await castBallot({ boxId: box.boxId, ballot: first });

  const second = await castBallot({ boxId: box.boxId, ballot: ballotOf(box, 0, 'high') });

  expect(second).toEqual({ ok: false, error: { code: 'card-spent' } });
  expect(await ballotsStored()).toEqual([first]);
});

test('a card that was not on the frozen list lets no ballot in', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));
  const [forged] = someCards(1, box.electionUuid).codes;

  const cast = await castBallot({
    boxId: box.boxId,
    ballot: aSealedBallot(box.election, forged ?? '', ['high']),
  });

  expect(cast).toEqual({ ok: false, error: { code: 'card-unknown' } });
  expect(await ballotsStored()).toEqual([]);
});

test('a card of one form lets no ballot into the box of another', async () => {
  const vote = await anOpenVote({
    subjects: 2,
    groups: ['A'],
    forms: [
      { subjects: [1], groups: ['A'] },
      { subjects: [2], groups: ['A'] },
    ],
  });
  const [one, other] = vote.boxes;
  if (!one || !other) throw new Error('Two forms make two boxes.');

  const cast = await castBallot({
    boxId: other.boxId,
    ballot: aSealedBallot(other.election, one.codes[0] ?? '', ['high']),
  });

  expect(cast).toEqual({ ok: false, error: { code: 'card-unknown' } });
});

test.each([
  ['nothing at all', () => ''],
  ['another kind of text', () => '{"hello":"hòm phiếu"}'],
  [
    'a ballot with one figure changed',
    (ballot: string) => ballot.replace(/\d(?="\}{3}$)/, (digit) => String((Number(digit) + 1) % 10)),
  ],
  ['a ballot with a space added', (ballot: string) => `${ballot} `],
])('%s is not a ballot', async (_what, spoil) => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));

  const cast = await castBallot({ boxId: box.boxId, ballot: spoil(ballotOf(box, 0, 'medium')) });

  expect(cast).toEqual({ ok: false, error: { code: 'ballot-malformed' } });
  expect(await ballotsStored()).toEqual([]);
});

test('before voting is open nothing comes in', async () => {
  const box = firstBox(await aVoteReadyToOpen({ subjects: 1 }));

  const cast = await castBallot({ boxId: box.boxId, ballot: ballotOf(box, 0, 'high') });

  expect(cast).toEqual({ ok: false, error: { code: 'voting-not-open' } });
});

test('after voting is closed a new ballot is refused, but one that is inside is still acknowledged', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  const inside = ballotOf(box, 0, 'high');
  const receipt = await castBallot({ boxId: box.boxId, ballot: inside });
  await sealedByTwo(vote.scope);

  const late = await castBallot({ boxId: box.boxId, ballot: ballotOf(box, 1, 'high') });
  const repeated = await castBallot({ boxId: box.boxId, ballot: inside });

  expect(late).toEqual({ ok: false, error: { code: 'voting-not-open' } });
  expect(repeated).toEqual(receipt);
});

test('a hundred ballots at once, each sent twice, are all kept once', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1, cards: 100 }));
  const ballots = box.codes.map((_code, card) => ballotOf(box, card, 'medium'));

  const receipts = await Promise.all(
    [...ballots, ...ballots].map((ballot) => castBallot({ boxId: box.boxId, ballot })),
  );

  expect(receipts.every((receipt) => receipt.ok)).toBe(true);
  expect((await ballotsStored()).sort()).toEqual([...ballots].sort());
});

test('many ballots with one card at once: one is kept, and only that one is acknowledged', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));
  const ballots = Array.from({ length: 10 }, () => ballotOf(box, 0, 'high'));

  const receipts = await Promise.all(ballots.map((ballot) => castBallot({ boxId: box.boxId, ballot })));

  const stored = await ballotsStored();
  expect(stored).toHaveLength(1);
  expect(receipts.filter((receipt) => receipt.ok)).toEqual([
    { ok: true, value: { ballotHash: ballotHash(stored[0] ?? '') } },
  ]);
});

test('ballots racing the close are either acknowledged and inside, or refused and outside', async () => {
  const vote = await anOpenVote({ subjects: 1, cards: 40 });
  const box = firstBox(vote);
  const ballots = box.codes.map((_code, card) => ballotOf(box, card, 'low'));
  const inside = ballots.slice(0, 10);
  for (const ballot of inside) await castBallot({ boxId: box.boxId, ballot });

  const racing = ballots.slice(10).map((ballot) => castBallot({ boxId: box.boxId, ballot }));
  const closed = await sealedByTwo(vote.scope);
  const receipts = await Promise.all(racing);

  const acknowledged = ballots.slice(10).filter((_ballot, index) => receipts[index]?.ok);
  expect((await ballotsStored()).sort()).toEqual([...inside, ...acknowledged].sort());
  expect(closed).toEqual({ ok: true, value: { returned: inside.length + acknowledged.length } });
  for (const receipt of receipts) if (!receipt.ok) expect(receipt.error).toEqual({ code: 'voting-not-open' });
});

import { beforeEach, expect, test } from 'vitest';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { checkCard } from '@/use-cases/voting/check-card';
import { aSealedBallot, someCards } from '@tests/support/a-committee-with-keys';
import { anOpenVote, aVoteReadyToOpen, firstBox, type BoxWithCards } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

function check(box: BoxWithCards, card: number) {
  return checkCard({ boxId: box.boxId, publicCredential: box.publicCredentials[card] ?? '' });
}

test('a drawn card is fresh until its ballot is in the box, then it is spent', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));

  expect(await check(box, 0)).toEqual({ ok: true, value: null });
  await castBallot({
    boxId: box.boxId,
    ballot: aSealedBallot(box.election, box.codes[0] ?? '', ['high']),
  });

  expect(await check(box, 0)).toEqual({ ok: false, error: { code: 'card-spent' } });
  expect(await check(box, 1)).toEqual({ ok: true, value: null });
});

test('a card from elsewhere is unknown', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));
  const [stranger] = someCards(1, box.electionUuid).publicCredentials;

  const checked = await checkCard({ boxId: box.boxId, publicCredential: stranger ?? '' });

  expect(checked).toEqual({ ok: false, error: { code: 'card-unknown' } });
});

test('before voting opens a card cannot be used yet', async () => {
  const box = firstBox(await aVoteReadyToOpen({ subjects: 1 }));

  expect(await check(box, 0)).toEqual({ ok: false, error: { code: 'voting-not-open' } });
});

test('after voting is closed an unused card cannot be used, and a used one is still told to be spent', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  await castBallot({
    boxId: box.boxId,
    ballot: aSealedBallot(box.election, box.codes[0] ?? '', ['high']),
  });
  await sealedByTwo(vote.scope);

  expect(await check(box, 0)).toEqual({ ok: false, error: { code: 'card-spent' } });
  expect(await check(box, 1)).toEqual({ ok: false, error: { code: 'voting-not-open' } });
});

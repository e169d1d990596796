import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { answerBallots, answerCard, answerCast } from '@/gate/voting/tablet-answers';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { anOpenVote, firstBox } from '@tests/support/an-open-vote';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);
afterEach(() => vi.restoreAllMocks());

function sent(body: string): Request {
  return new Request('http://hall.local/api/vote', { method: 'POST', body });
}

test('a tablet gets the forms, asks about a card, and has its ballot acknowledged; no line is logged', async () => {
  const log = vi.spyOn(process.stderr, 'write');
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  const ballot = aSealedBallot(box.election, box.codes[0] ?? '', ['high']);
  const card = JSON.stringify({ publicCredential: box.publicCredentials[0] });

  const forms = await answerBallots(vote.scope.conferenceId);
  const fresh = await answerCard(box.boxId, sent(card));
  const cast = await answerCast(box.boxId, sent(ballot));
  const spent = await answerCard(box.boxId, sent(card));

  expect(await forms.json()).toMatchObject({ vote: 'open', papers: [{ boxId: box.boxId }] });
  expect(await fresh.json()).toEqual({ card: 'fresh' });
  expect(await cast.json()).toEqual({ ballotHash: ballotHash(ballot) });
  expect(await spent.json()).toEqual({ code: 'card-spent' });
  expect(cast.headers.get('set-cookie')).toBeNull();
  expect(log).not.toHaveBeenCalled();
});

test.each([
  ['nothing', ''],
  ['an empty object', '{}'],
  ['a negative number', '{"publicCredential":"-1"}'],
  ['half a text', '['],
  ['an endless number', `{"publicCredential":"${'9'.repeat(3000)}"}`],
])('%s is no card', async (_what, body) => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));

  const answer = await answerCard(box.boxId, sent(body));

  expect(await answer.json()).toEqual({ code: 'card-unknown' });
});

test('more than a ballot can ever hold is refused before it is read to its end', async () => {
  const box = firstBox(await anOpenVote({ subjects: 1 }));

  const answer = await answerCast(box.boxId, sent('9'.repeat(2_000_001)));

  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ code: 'ballot-malformed' });
});

test('a conference by a wrong name is not found', async () => {
  const answer = await answerBallots('hoi-nghi');

  expect(answer.status).toBe(404);
});

test('a fault leaves a reference in the log and nothing that was sent', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = new Request('http://hall.local/api/vote', {
    method: 'POST',
    body: new ReadableStream({ start: (body) => body.error(new Error('half a ballot: 123456')) }),
    duplex: 'half',
  } as RequestInit);

  const answer = await answerCast(crypto.randomUUID(), broken);

  const { code, reference } = await answer.json();
  expect({ status: answer.status, code }).toEqual({ status: 503, code: 'fault' });
  expect(log).toHaveBeenCalledExactlyOnceWith(`[${reference}] A tablet's request failed: Error\n`);
});

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import {
  answerBallots,
  answerCard,
  answerCast,
  answerGuard,
  answerReport,
} from '@/gate/voting/tablet-answers';
import { aSealedBallot } from '@tests/support/a-committee-with-keys';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { revokeTablet } from '@/use-cases/hall/revoke-tablet';
import { aPairedTablet } from '@tests/support/a-paired-tablet';
import { anOpenVote, firstBox, type BoxWithCards } from '@tests/support/an-open-vote';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);
afterEach(() => vi.restoreAllMocks());

function sent(body: string, secret?: string): Request {
  const headers = secret === undefined ? {} : { 'x-tablet': secret };
  return new Request('http://hall.local/api/vote', { method: 'POST', body, headers });
}

function cardOf(box: BoxWithCards, index = 0): string {
  return JSON.stringify({ publicCredential: box.publicCredentials[index] });
}

test('a tablet gets the forms, asks about a card, and has its ballot acknowledged; no line is logged', async () => {
  const log = vi.spyOn(process.stderr, 'write');
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  const ballot = aSealedBallot(box.election, box.codes[0] ?? '', ['high']);
  const card = cardOf(box);
  const { secret } = await aPairedTablet(vote.scope);

  const forms = await answerBallots(vote.scope.conferenceId);
  const fresh = await answerCard(box.boxId, sent(card, secret));
  const cast = await answerCast(box.boxId, sent(ballot, secret));
  const spent = await answerCard(box.boxId, sent(card, secret));

  expect(await forms.json()).toMatchObject({ vote: 'open', papers: [{ boxId: box.boxId }] });
  expect(await fresh.json()).toEqual({ card: 'fresh' });
  expect(await cast.json()).toEqual({ ballotHash: ballotHash(ballot) });
  expect(await spent.json()).toEqual({ code: 'card-spent' });
  expect(cast.headers.get('set-cookie')).toBeNull();
  expect(log).not.toHaveBeenCalled();
});

test('a device that is not paired learns so from card and ballot, and the box stays empty', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  const ballot = aSealedBallot(box.election, box.codes[0] ?? '', ['high']);
  const elsewhere = await aPairedTablet((await anOpenVote({ subjects: 1 })).scope);

  for (const secret of [undefined, 'khong-phai-khoa', elsewhere.secret]) {
    const card = await answerCard(box.boxId, sent(cardOf(box), secret));
    const cast = await answerCast(box.boxId, sent(ballot, secret));

    expect([card.status, await card.json()]).toEqual([403, { code: 'device-not-admitted' }]);
    expect([cast.status, await cast.json()]).toEqual([403, { code: 'device-not-admitted' }]);
  }
  const { secret } = await aPairedTablet(vote.scope);
  expect(await (await answerCard(box.boxId, sent(cardOf(box), secret))).json()).toEqual({ card: 'fresh' });
});

test('where the conference allows devices of one’s own, nothing has to be paired', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  await allowOwnDevices(vote.scope, { allowed: true });

  const cast = await answerCast(box.boxId, sent(aSealedBallot(box.election, box.codes[0] ?? '', ['low'])));

  expect(cast.status).toBe(200);
});

test('a tablet stopped between ballot and answer is told the truth: what is in the box is acknowledged, nothing else is taken', async () => {
  const vote = await anOpenVote({ subjects: 1 });
  const box = firstBox(vote);
  const [first, second] = [0, 1].map((card) => aSealedBallot(box.election, box.codes[card] ?? '', ['high']));
  const { secret, id } = await aPairedTablet(vote.scope);
  await answerCast(box.boxId, sent(first ?? '', secret));
  await revokeTablet(vote.scope, { tabletId: id });
  vi.useFakeTimers({ now: Date.now() + 3001, toFake: ['Date'] });

  const again = await answerCast(box.boxId, sent(first ?? '', secret));
  const fresh = await answerCast(box.boxId, sent(second ?? '', secret));
  vi.useRealTimers();

  expect(await again.json()).toEqual({ ballotHash: ballotHash(first ?? '') });
  expect(await fresh.json()).toEqual({ code: 'device-not-admitted' });
});

test('a device tells how it is and learns how it stands', async () => {
  const { scope } = await anOpenVote({ subjects: 1 });
  const { secret, name } = await aPairedTablet(scope);
  const report = JSON.stringify({ doing: 'in-use', isBatteryWeak: false });

  const paired = await answerReport(scope.conferenceId, sent(report, secret));
  const stranger = await answerReport(scope.conferenceId, sent(report));
  const nonsense = await answerReport(scope.conferenceId, sent('{"doing":"casting"}', secret));

  expect(await paired.json()).toEqual({ standing: 'paired', name });
  expect(await stranger.json()).toEqual({ standing: 'unpaired', name: null });
  expect(nonsense.status).toBe(400);
});

test('the guard leaves by the PIN, and nobody by trying them out', async () => {
  const { scope } = await anOpenVote({ subjects: 1 });
  const { guardPin } = await aPairedTablet(scope);
  const ask = async (pin: string) =>
    (await (await answerGuard(scope.conferenceId, sent(JSON.stringify({ pin })))).json()).guard;

  expect(await ask(guardPin)).toBe('right');
  const other = guardPin === '000000' ? '000001' : '000000';
  for (let tries = 0; tries < 10; tries += 1) expect(await ask(other)).toBe('wrong');
  expect(await ask(guardPin)).toBe('wait');
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

test.each([
  { what: 'a full disk', code: '53100', act: "raise exception using errcode = 'disk_full'" },
  {
    what: 'a database lost in between',
    code: '57P01',
    act: 'perform pg_terminate_backend(pg_backend_pid())',
  },
])(
  '$what takes no ballot, tells nothing of it, and the same ballot is taken afterwards',
  async ({ code, act }) => {
    const vote = await anOpenVote({ subjects: 1, voters: 1, cards: 1 });
    const { boxId, election, codes } = firstBox(vote);
    const { secret } = await aPairedTablet(vote.scope);
    const ballot = aSealedBallot(election, codes[0] ?? '', ['high']);
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await sql(
      `create function broken() returns trigger language plpgsql as $$ begin ${act}; return new; end $$`,
    );
    onTestFinished(() => void sql('drop function if exists broken cascade'));
    await sql(
      'create trigger broken before insert on ballot_box.incoming for each row execute function broken()',
    );

    const failed = await answerCast(boxId, sent(ballot, secret));
    const { code: told, reference } = await failed.json();
    await sql('drop function broken cascade');
    const taken = await answerCast(boxId, sent(ballot, secret));

    expect([failed.status, told]).toEqual([503, 'fault']);
    expect(log).toHaveBeenCalledExactlyOnceWith(`[${reference}] A tablet's request failed: error ${code}\n`);
    expect(await taken.json()).toEqual({ ballotHash: ballotHash(ballot) });
  },
);

import { beforeEach, expect, test } from 'vitest';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { compareTest } from '@/use-cases/counting/compare-test';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openTest } from '@/use-cases/counting/open-test';
import { prepareTest } from '@/use-cases/counting/prepare-test';
import { sealTest } from '@/use-cases/counting/seal-test';
import { showConsole } from '@/use-cases/counting/show-console';
import { showOpening } from '@/use-cases/counting/show-opening';
import { showTest } from '@/use-cases/counting/show-test';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { checkCard } from '@/use-cases/voting/check-card';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { credentialOf } from '@/ballot-box/protocol/credential';
import type { BallotFormId } from '@/domain/kernel/ids';
import { aSealedBallot, aShare, browserGroup } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { anOpenTest, castTest, openedTest } from '@tests/support/a-test-election';
import { aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { openedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const small = { subjects: 3, voters: 3, cards: 4 };

test('a test that comes out as written down lets the vote open, with one member left out', async () => {
  const vote = await aVoteReadyToOpen(small);
  expect(await openedByTwo(vote.scope, '')).toEqual({
    ok: false,
    error: { code: 'test-missing', formIndex: 1 },
  });

  await castTest(await anOpenTest(vote));
  const passed = await openedTest(vote, [2, 0]);

  expect(passed).toBe(true);
  expect(await showTest(vote.scope)).toMatchObject({
    state: 'opened',
    forms: [{ passed: true, differences: [], ballotCount: 5 }],
  });
  expect((await showConsole(vote.scope)).forms[0]?.box).toMatchObject({ state: 'frozen', ballotCount: 0 });
  expect(await sql('select 1 from "FormTally"')).toEqual([]);
  expect(await openedByTwo(vote.scope, '')).toMatchObject({ ok: true });
}, 60_000);

test('a tablet that marks something else fails the test; who was left out may still try the share', async () => {
  const vote = await aVoteReadyToOpen(small);
  const boxes = await anOpenTest(vote);
  await castTest(boxes, ({ marks }) =>
    marks.map((ballot, index) => (index === 0 ? ['low', ...ballot.slice(1)] : ballot)),
  );

  const { scope, seeds } = vote;
  await sealTest(scope);
  await checkSealedBallots(scope);
  const opening = await showOpening(scope, 'test');
  if (!opening) throw new Error('Nothing to open.');
  await enterShare(scope, aShare(opening, 0, seeds[0] ?? ''));
  const early = await compareTest(scope);
  await enterShare(scope, aShare(opening, 1, seeds[1] ?? ''));
  const compared = await compareTest(scope);
  const late = await enterShare(scope, aShare(opening, 2, seeds[2] ?? ''));

  expect(early).toEqual({ ok: false, error: { code: 'too-few-shares', have: 1, need: 2 } });
  expect(compared).toEqual({ ok: true, value: { passed: false } });
  expect(late).toEqual({ ok: true, value: null });
  expect((await showOpening(scope, 'test'))?.holders.every(({ entered }) => entered)).toBe(true);
  const { forms } = await showTest(vote.scope);
  expect(forms[0]?.differences).toEqual([
    { figure: 'high', subject: 0, expected: 2, counted: 1 },
    { figure: 'low', subject: 0, expected: 1, counted: 2 },
  ]);
  expect(await openedByTwo(vote.scope, '')).toMatchObject({
    ok: false,
    error: { code: 'test-missing' },
  });
}, 60_000);

test('a ballot that did not reach the box fails the test; one may begin again; new keys make it void', async () => {
  const vote = await aVoteReadyToOpen(small);
  await castTest(await anOpenTest(vote), ({ marks }) => marks.slice(3));
  await openedTest(vote, [0, 1]);
  const { forms } = await showTest(vote.scope);

  await anOpenTest(vote);
  const again = await showTest(vote.scope);
  await discardKeys(vote.scope);

  expect(forms[0]?.differences).toContainEqual({ figure: 'ballots', expected: 5, counted: 2 });
  expect(again).toMatchObject({ state: 'open', forms: [{ ballotCount: 0, passed: null }] });
  expect((await showTest(vote.scope)).state).toBe('none');
  expect(await sql('select 1 from ballot_box.box')).toEqual([]);
}, 60_000);

test('every form has its own test, and all of them must pass', async () => {
  const forms = [
    { title: 'Phiếu số 1', subjects: [1, 2], groups: ['A'] },
    { title: 'Phiếu số 2', subjects: [3], groups: ['A'] },
  ];
  const vote = await aVoteReadyToOpen({ ...small, groups: ['A'], forms });
  await castTest(await anOpenTest(vote), (box) =>
    box.marks[0]?.length === 1 ? box.marks.map(() => ['high'] as const) : box.marks,
  );

  expect(await openedTest(vote, [1, 2])).toBe(false);

  const tests = (await showTest(vote.scope)).forms;
  expect(tests.map(({ passed }) => passed)).toEqual([true, false]);
  expect(await openedByTwo(vote.scope, '')).toEqual({
    ok: false,
    error: { code: 'test-missing', formIndex: 2 },
  });
}, 60_000);

test('cards of the test and of the vote open nothing of each other', async () => {
  const vote = await aVoteReadyToOpen(small);
  const [tried] = await anOpenTest(vote);
  const real = firstBox(vote);
  if (!tried) throw new Error('No test box.');
  const marks = tried.marks[0] ?? [];

  const realCardInTest = aSealedBallot(tried.election, real.codes[0] ?? '', marks);
  const testCardInVote = aSealedBallot(real.election, tried.codes[0] ?? '', marks);
  const testBallotInVote = aSealedBallot(tried.election, tried.codes[0] ?? '', marks);

  expect(await castBallot({ boxId: tried.boxId, ballot: realCardInTest })).toEqual({
    ok: false,
    error: { code: 'card-unknown' },
  });
  expect(await castBallot({ boxId: real.boxId, ballot: testCardInVote })).toEqual({
    ok: false,
    error: { code: 'voting-not-open' },
  });
  expect(await castBallot({ boxId: real.boxId, ballot: testBallotInVote })).toEqual({
    ok: false,
    error: { code: 'ballot-malformed' },
  });
  await openedByTwo(vote.scope, 'đã thử hôm trước');
  expect(await castBallot({ boxId: real.boxId, ballot: testCardInVote })).toEqual({
    ok: false,
    error: { code: 'card-unknown' },
  });
}, 60_000);

test('a tablet is shown the test, and can tell a card of the vote by asking its box', async () => {
  const vote = await aVoteReadyToOpen(small);
  const [tried] = await anOpenTest(vote);
  const real = firstBox(vote);

  const shown = await showBallots({ conferenceId: vote.scope.conferenceId });

  expect(shown).toMatchObject({
    ok: true,
    value: {
      vote: 'test',
      papers: [{ boxId: tried?.boxId }],
      others: [{ boxId: real.boxId, electionUuid: real.electionUuid, purpose: 'vote' }],
    },
  });
  const card = credentialOf(real.codes[0] ?? '', real.electionUuid, browserGroup);
  const asked = await checkCard({ boxId: real.boxId, publicCredential: card.publicCredential });
  expect(asked).toEqual({ ok: false, error: { code: 'voting-not-open' } });
}, 60_000);

test('what was written down stays, and a reason given instead of an end forgets the test', async () => {
  const vote = await aVoteReadyToOpen(small);
  await anOpenTest(vote);

  await expect(sql(`update "TestElection" set marks = '[["high"]]'`)).rejects.toThrow('written down once');
  await openedByTwo(vote.scope, 'mất điện giữa buổi thử');
  expect((await showTest(vote.scope)).state).toBe('none');
}, 60_000);

test('a test needs locked boxes with frozen cards, and cards that fit it', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  expect(await prepareTest(scope)).toEqual({ ok: false, error: { code: 'keys-missing' } });

  const vote = await aVoteReadyToOpen(small);
  expect(await openTest(vote.scope, { forms: [] })).toEqual({
    ok: false,
    error: { code: 'test-not-prepared' },
  });
  expect(await sealTest(vote.scope)).toEqual({ ok: false, error: { code: 'test-not-open' } });
  const [one] = (await prepareTest(vote.scope)).ok ? (await showTest(vote.scope)).forms : [];
  const formId = one?.form.id ?? ('' as BallotFormId);
  expect(await openTest(vote.scope, { forms: [{ formId, publicCredentials: ['4'] }] })).toEqual({
    ok: false,
    error: { code: 'cards-malformed' },
  });
}, 60_000);

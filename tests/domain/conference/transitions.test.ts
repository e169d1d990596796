import { describe, expect, test } from 'vitest';
import {
  conferenceStates,
  hasReached,
  type Conference,
  type ConferenceState,
} from '@/domain/conference/conference';
import {
  announce,
  archive,
  closeVoting,
  confirmCount,
  convene,
  openSession,
  openVoting,
  reopenDraft,
  report,
  type HallReadiness,
} from '@/domain/conference/transitions';
import type { Result } from '@/domain/kernel/result';
import { conferenceIn } from '@tests/support/on-paper';

const at = new Date('2028-06-21T02:00:00Z');
const fullHall: HallReadiness = {
  convened: 78,
  present: 77,
  committeeSize: 3,
  keysComplete: true,
  forms: [{ index: 1, printed: 80, present: 77, testPassed: true }],
  paperAlone: null,
  testSkippedReason: '',
};

type Transition = {
  name: string;
  from: ConferenceState;
  to: ConferenceState;
  take: (conference: Conference) => Result<Conference, { code: string }>;
};

const transitions: Transition[] = [
  { name: 'convening', from: 'draft', to: 'convened', take: (one) => convene(one, []) },
  { name: 'taking back to draft', from: 'convened', to: 'draft', take: reopenDraft },
  { name: 'opening the session', from: 'convened', to: 'in-session', take: openSession },
  {
    name: 'opening the vote',
    from: 'in-session',
    to: 'voting',
    take: (one) => openVoting(one, fullHall, at),
  },
  { name: 'closing the vote', from: 'voting', to: 'sealed', take: (one) => closeVoting(one, at) },
  { name: 'confirming the count', from: 'sealed', to: 'counted', take: (one) => confirmCount(one, 2, at) },
  { name: 'announcing', from: 'counted', to: 'announced', take: (one) => announce(one, at) },
  { name: 'reporting', from: 'announced', to: 'reported', take: report },
  { name: 'archiving', from: 'reported', to: 'archived', take: archive },
];

const cells = transitions.flatMap((transition) =>
  conferenceStates.map((state) => ({ ...transition, state, allowed: transition.from === state })),
);

test.each(cells.filter((cell) => cell.allowed))('$name leads from $state to $to', ({ take, state, to }) => {
  const next = take(conferenceIn(state));

  expect(next).toMatchObject({ ok: true, value: { state: to } });
});

test.each(cells.filter((cell) => !cell.allowed))(
  '$name is refused in state $state',
  ({ take, state, from }) => {
    const next = take(conferenceIn(state));

    expect(next).toEqual({ ok: false, error: { code: 'wrong-state', state, needs: from } });
  },
);

test('a transition leaves the conference it was given as it was', () => {
  const conference = conferenceIn('draft');

  convene(conference, []);

  expect(conference).toEqual(conferenceIn('draft'));
});

test('a draft is not convened while something blocks', () => {
  const next = convene(conferenceIn('draft'), ['subjects-missing']);

  expect(next).toEqual({ ok: false, error: { code: 'not-ready', blocking: ['subjects-missing'] } });
});

describe('opening the vote', () => {
  test.each([
    { convened: 78, present: 51, opens: false }, // 65.4 %
    { convened: 78, present: 52, opens: true }, // exactly two thirds
    { convened: 78, present: 53, opens: true },
    { convened: 77, present: 51, opens: false }, // 66.2 % is not two thirds
    { convened: 77, present: 52, opens: true },
    { convened: 3, present: 1, opens: false },
    { convened: 3, present: 2, opens: true },
    { convened: 1, present: 1, opens: true },
    { convened: 1, present: 0, opens: false },
  ])('$present of $convened present: opens $opens', ({ convened, present, opens }) => {
    const hall = { ...fullHall, convened, present, forms: [] };

    expect(openVoting(conferenceIn('in-session'), hall, at).ok).toBe(opens);
  });

  test('the refusal says how many are needed', () => {
    const next = openVoting(conferenceIn('in-session'), { ...fullHall, present: 51 }, at);

    expect(next).toEqual({ ok: false, error: { code: 'no-quorum', present: 51, convened: 78, needed: 52 } });
  });

  test('nobody convened is no quorum', () => {
    const next = openVoting(conferenceIn('in-session'), { ...fullHall, convened: 0, present: 0 }, at);

    expect(next).toMatchObject({ ok: false, error: { code: 'no-quorum' } });
  });

  test('the quorum is the one set for the conference', () => {
    const strict = conferenceIn('in-session', { quorum: { of: 3, per: 4 } });

    const next = openVoting(strict, { ...fullHall, present: 58 }, at);

    expect(next).toMatchObject({ ok: false, error: { code: 'no-quorum', needed: 59 } });
  });

  test.each([
    { lacking: 'a committee', hall: { committeeSize: 0 }, refusal: { code: 'committee-missing' } },
    { lacking: 'keys', hall: { keysComplete: false }, refusal: { code: 'keys-missing' } },
    {
      lacking: 'cards',
      hall: { forms: [{ index: 2, printed: null, present: 5, testPassed: true }] },
      refusal: { code: 'cards-missing', formIndex: 2 },
    },
    {
      lacking: 'enough cards',
      hall: { forms: [{ index: 1, printed: 76, present: 77, testPassed: true }] },
      refusal: { code: 'cards-too-few', formIndex: 1, printed: 76, needed: 77 },
    },
    {
      lacking: 'a test election that passed, or a reason',
      hall: { forms: [{ index: 1, printed: 80, present: 77, testPassed: false }] },
      refusal: { code: 'test-missing', formIndex: 1 },
    },
  ])('is refused without $lacking', ({ hall, refusal }) => {
    const next = openVoting(conferenceIn('in-session'), { ...fullHall, ...hall }, at);

    expect(next).toEqual({ ok: false, error: refusal });
  });

  test('as many cards as people present are enough', () => {
    const hall = { ...fullHall, forms: [{ index: 1, printed: 77, present: 77, testPassed: true }] };

    expect(openVoting(conferenceIn('in-session'), hall, at).ok).toBe(true);
  });

  test('a recorded reason stands for a test that was not held', () => {
    const forms = [{ index: 1, printed: 80, present: 77, testPassed: false }];

    const next = openVoting(
      conferenceIn('in-session'),
      { ...fullHall, forms, testSkippedReason: 'đã thử hôm trước' },
      at,
    );

    expect(next.ok).toBe(true);
  });

  test('freezes how many were convened and present', () => {
    const next = openVoting(conferenceIn('in-session'), fullHall, at);

    expect(next).toMatchObject({
      ok: true,
      value: { convenedCount: 78, presentCount: 77, votingOpenedAt: at },
    });
  });
});

test('closing the vote and announcing keep their instants', () => {
  expect(closeVoting(conferenceIn('voting'), at)).toMatchObject({ ok: true, value: { votingClosedAt: at } });
  expect(announce(conferenceIn('counted'), at)).toMatchObject({ ok: true, value: { announcedAt: at } });
});

test.each([
  { confirmations: 0, confirmed: false },
  { confirmations: 1, confirmed: false },
  { confirmations: 2, confirmed: true },
  { confirmations: 3, confirmed: true },
])('$confirmations members confirming the count: confirmed $confirmed', ({ confirmations, confirmed }) => {
  const next = confirmCount(conferenceIn('sealed'), confirmations, at);

  expect(next).toMatchObject(
    confirmed
      ? { ok: true, value: { state: 'counted', countedAt: at } }
      : { ok: false, error: { code: 'needs-two-members' } },
  );
});

test('a conference has reached its own state and those before it, and no later one', () => {
  const reached = conferenceStates.filter((state) => hasReached({ state: 'voting' }, state));

  expect(reached).toEqual(['draft', 'convened', 'in-session', 'voting']);
});

import { describe, expect, test } from 'vitest';
import { takeBallot } from '@/screens/tablet/ballot-in-hand';
import { nextSession } from '@/screens/tablet/next-session';
import {
  atStart,
  secondsToClear,
  timing,
  waking,
  type SessionEvent,
  type VotingSession,
} from '@/screens/tablet/voting-session';
import { aPaper } from './a-paper';

type At<Place extends VotingSession['at']> = Extract<VotingSession, { at: Place }>;

const paper = aPaper();
const sealed = { boxId: paper.boxId, ballot: '{"sealed":true}', hash: 'the hash' };
const halfDone = takeBallot(paper, ['high', null, null]);
const whole = takeBallot(paper, ['high', 'blank', 'low']);
const rows = ['high', 'blank', 'low'] as const;

const checking: At<'checking'> = { at: 'checking', draftLeft: 0 };
const ballot: At<'ballot'> = { at: 'ballot', hand: halfDone, idle: 0, jumps: 0 };
const review: At<'review'> = { at: 'review', hand: whole, idle: 0, sealed: null };
const sealing: At<'sealing'> = { at: 'sealing', hand: whole, done: 0 };
const sending: At<'sending'> = {
  at: 'sending',
  sealed,
  attempt: 1,
  wait: null,
  isFault: false,
  isKept: true,
};
const cutOff: SessionEvent = { type: 'sending-failed', isFault: false, isKept: true };
const recorded: At<'recorded'> = { at: 'recorded', hash: sealed.hash, left: timing.trackerShown };
const refused: At<'refused'> = { at: 'refused', code: 'card-spent', shownFor: 0 };

/** Many steps, one after another. */
function after(session: VotingSession, ...events: SessionEvent[]): VotingSession {
  return events.reduce(nextSession, session);
}

const tick = (seconds: number): SessionEvent => ({ type: 'ticked', seconds });

describe('at the start', () => {
  test('a tablet that is loaded afresh waits for a card', () => {
    expect(after(waking, { type: 'woke', sealed: null, hasDraft: false })).toEqual(atStart);
  });

  test('a sealed ballot found after a reload is sent on before anything else', () => {
    expect(after(waking, { type: 'woke', sealed, hasDraft: true })).toEqual(sending);
  });

  test('an unfinished ballot found after a reload waits for its card, but not for ever', () => {
    const found = after(waking, { type: 'woke', sealed: null, hasDraft: true });

    expect(found).toMatchObject({ at: 'start', notice: 'unfinished' });
    expect(after(found, tick(timing.draftKept - 1))).toMatchObject({ notice: 'unfinished' });
    expect(after(found, tick(timing.draftKept))).toEqual(atStart);
  });

  test('an unfinished ballot waits on while something else is held out, and is named again', () => {
    const found = after(waking, { type: 'woke', sealed: null, hasDraft: true });
    const told = after(
      found,
      tick(10),
      { type: 'card-refused', notice: 'not-a-card' },
      { type: 'card-entered' },
      { type: 'card-refused', notice: 'form-not-found' },
    );

    expect(told).toMatchObject({ notice: 'form-not-found', draftLeft: timing.draftKept - 10 });
    expect(after(told, tick(timing.noticeShown))).toMatchObject({
      notice: 'unfinished',
      draftLeft: timing.draftKept - 10 - timing.noticeShown,
    });
    expect(after(told, tick(timing.draftKept))).toEqual(atStart);
  });

  test('a card that is entered is looked at, then opens its ballot', () => {
    const opened = after(
      atStart,
      { type: 'card-entered' },
      { type: 'card-accepted', paper, kept: ['high', null, null] },
    );

    expect(opened).toEqual({ at: 'ballot', hand: halfDone, idle: 0, jumps: 0 });
  });

  test('a refused card says why; the sentence is gone for the next voter', () => {
    const told = after(atStart, { type: 'card-entered' }, { type: 'card-refused', notice: 'card-spent' });

    expect(told).toEqual({ ...atStart, notice: 'card-spent' });
    expect(after(told, tick(timing.noticeShown - 1))).toMatchObject({ notice: 'card-spent' });
    expect(after(told, tick(timing.noticeShown))).toEqual(atStart);
    expect(after(told, { type: 'card-entered' })).toEqual(checking);
  });

  test('an answer about a card nobody waits for any more opens nothing', () => {
    expect(after(atStart, { type: 'card-accepted', paper, kept: null })).toBe(atStart);
  });
});

describe('on the ballot', () => {
  test('marking a row opens the next undecided one; focus is left where it is', () => {
    const marked = after(ballot, { type: 'row-marked', row: 1, mark: 'low', advance: true });

    expect(marked).toMatchObject({ hand: { rows: ['high', 'low', null], current: 2 }, jumps: 0 });
  });

  test('entering a row opens it and marks nothing', () => {
    expect(after(ballot, { type: 'row-entered', row: 2 })).toMatchObject({
      hand: { rows: ['high', null, null], current: 2 },
    });
    expect(after(ballot, { type: 'row-entered', row: 1 })).toBe(ballot);
  });

  test('“to an open row” goes to the row that is open now, if it is undecided', () => {
    expect(after(ballot, { type: 'open-row-asked' })).toMatchObject({ hand: { current: 1 }, jumps: 1 });
  });

  test('“to an open row” passes rows that are decided', () => {
    const onDecided = after(ballot, { type: 'row-entered', row: 0 });

    expect(after(onDecided, { type: 'open-row-asked' })).toMatchObject({ hand: { current: 1 }, jumps: 1 });
  });

  test('one row at a time goes back and forth, and not past the ends', () => {
    expect(after(ballot, { type: 'row-asked', row: 2 })).toMatchObject({ hand: { current: 2 }, jumps: 1 });
    expect(after(ballot, { type: 'row-asked', row: 3 })).toBe(ballot);
    expect(after(ballot, { type: 'row-asked', row: -1 })).toBe(ballot);
  });

  test('there is no review while a row is undecided', () => {
    expect(after(ballot, { type: 'review-asked' })).toBe(ballot);
    expect(after({ ...ballot, hand: whole }, { type: 'review-asked' })).toEqual(review);
  });

  test('whoever leaves leaves nothing behind', () => {
    expect(after(ballot, { type: 'left' })).toEqual(atStart);
  });
});

describe('a ballot nobody touches', () => {
  test.each([ballot, review])('warns a minute ahead and is then cleared ($at)', (session) => {
    const almost = after(session, tick(timing.idleBeforeWarning - 1));
    const warned = after(almost, tick(1));

    expect(secondsToClear(almost)).toBeNull();
    expect(secondsToClear(warned)).toBe(timing.idleWarning);
    expect(secondsToClear(after(warned, tick(59)))).toBe(1);
    expect(after(warned, tick(60))).toEqual({ ...atStart, notice: 'left-idle' });
  });

  test.each([ballot, review])('is kept by a touch ($at)', (session) => {
    const kept = after(session, tick(350), { type: 'touched' });

    expect(kept).toEqual(session);
    expect(after(kept, { type: 'touched' })).toBe(kept);
  });

  test('is cleared when the tablet wakes up from a long sleep', () => {
    expect(after(ballot, tick(7200))).toMatchObject({ at: 'start', notice: 'left-idle' });
  });

  test('has no warning once it is sealed', () => {
    expect(secondsToClear(sending)).toBeNull();
  });
});

describe('in the review', () => {
  test('going back keeps the marks and the open row', () => {
    expect(after(review, { type: 'ballot-asked', row: null })).toEqual({
      at: 'ballot',
      hand: whole,
      idle: 0,
      jumps: 0,
    });
  });

  test('changing a row opens it and puts focus there', () => {
    expect(after(review, { type: 'ballot-asked', row: 2 })).toMatchObject({
      at: 'ballot',
      hand: { current: 2 },
      jumps: 1,
    });
  });

  test('a ballot sealed while the voter reads goes off at once', () => {
    const ready = after(review, { type: 'ballot-sealed', rows, sealed });

    expect(ready).toEqual({ ...review, sealed });
    expect(after(ready, { type: 'cast-asked' })).toEqual(sending);
  });

  test('a ballot not sealed yet is sealed first, with its progress', () => {
    const waiting = after(review, { type: 'cast-asked' }, { type: 'seal-progressed', done: 2 });

    expect(waiting).toEqual({ ...sealing, done: 2 });
    expect(after(waiting, { type: 'ballot-sealed', rows, sealed })).toEqual(sending);
  });

  test.each([review, sealing])('what was sealed before a change is never sent ($at)', (session) => {
    const old: SessionEvent = { type: 'ballot-sealed', rows: ['high', 'high', 'low'], sealed };

    expect(after(session, old)).toBe(session);
  });

  test('a change after sealing throws the sealed ballot away', () => {
    const changed = after(
      review,
      { type: 'ballot-sealed', rows, sealed },
      { type: 'ballot-asked', row: 1 },
      { type: 'row-marked', row: 1, mark: 'low', advance: true },
      { type: 'review-asked' },
    );

    expect(changed).toMatchObject({ at: 'review', sealed: null });
  });

  test.each([ballot, review, sealing])('a tablet that cannot seal says so ($at)', (session) => {
    expect(after(session, { type: 'sealing-failed' })).toMatchObject({
      at: 'start',
      notice: 'sealing-failed',
    });
  });
});

describe('on its way', () => {
  test('a ballot the box has taken is recorded', () => {
    expect(after(sending, { type: 'acknowledged', hash: sealed.hash })).toEqual(recorded);
  });

  test('an acknowledgement of another ballot is none', () => {
    expect(after(sending, { type: 'acknowledged', hash: 'another' })).toEqual({ ...sending, wait: 2 });
  });

  test('tries are further and further apart, up to half a minute', () => {
    let session: VotingSession = sending;
    const waits = Array.from({ length: 7 }, () => {
      session = after(session, cutOff);
      const wait = session.at === 'sending' ? (session.wait ?? 0) : 0;
      session = after(session, tick(wait));
      return wait;
    });

    expect(waits).toEqual([2, 4, 8, 15, 30, 30, 30]);
    expect(session).toEqual({ ...sending, attempt: 8 });
  });

  test('a try can be asked for at once, but not twice', () => {
    const again = after(sending, cutOff, { type: 'send-again-asked' });

    expect(again).toEqual({ ...sending, attempt: 2 });
    expect(after(again, { type: 'send-again-asked' })).toBe(again);
  });

  test('why a try has failed, and whether the ballot is kept, is told until the next has', () => {
    const failed = after(sending, { type: 'sending-failed', isFault: true, isKept: false });

    expect(failed).toMatchObject({ wait: 2, isFault: true, isKept: false });
    expect(after(failed, tick(2))).toMatchObject({ attempt: 2, isFault: true, isKept: false });
    expect(after(failed, tick(2), cutOff)).toMatchObject({ isFault: false, isKept: true });
  });

  test('the wait is counted down', () => {
    expect(after({ ...sending, wait: 8 }, tick(3))).toEqual({ ...sending, wait: 5 });
    expect(after(sending, tick(30))).toBe(sending);
  });

  test.each([sealing, sending])('nobody can leave it behind ($at)', (session) => {
    expect(after(session, { type: 'left' })).toBe(session);
  });

  test('a refusal of the box is final and says why', () => {
    const told = after(sending, { type: 'cast-refused', code: 'voting-not-open' });

    expect(told).toEqual({ at: 'refused', code: 'voting-not-open', shownFor: 0 });
    expect(after(told, { type: 'left' })).toEqual(atStart);
    expect(after(told, tick(timing.refusalShown - 1))).toMatchObject({ at: 'refused' });
    expect(after(told, tick(timing.refusalShown))).toEqual(atStart);
  });
});

describe('recorded', () => {
  test('the tracker is gone after twenty seconds', () => {
    expect(after(recorded, tick(19))).toEqual({ ...recorded, left: 1 });
    expect(after(recorded, tick(20))).toEqual(atStart);
  });

  test('it can be kept thirty seconds more', () => {
    expect(after(recorded, tick(5), { type: 'kept-longer' })).toEqual({ ...recorded, left: 45 });
  });

  test('the next voter starts afresh', () => {
    expect(after(recorded, { type: 'left' })).toEqual(atStart);
  });
});

describe('a device that is stopped', () => {
  test.each([ballot, review, sealing])('drops what is not sealed, at $at, and says so', (place) => {
    expect(after(place, { type: 'device-stopped' })).toEqual({ at: 'stopped', hadBallot: true });
  });

  test.each([atStart, checking])('takes no card, at $at', (place) => {
    expect(after(place, { type: 'device-stopped' })).toEqual({ at: 'stopped', hadBallot: false });
  });

  test.each([sending, recorded, refused])('keeps what is on its way or told, at $at', (place) => {
    expect(after(place, { type: 'device-stopped' })).toBe(place);
  });

  test('begins anew once it is admitted', () => {
    const stopped = after(ballot, { type: 'device-stopped' });

    expect(after(stopped, { type: 'left' })).toBe(stopped);
    expect(after(stopped, { type: 'device-admitted' })).toEqual(atStart);
  });
});

describe('an event that does not belong to where the voter stands changes nothing', () => {
  const places: VotingSession[] = [
    waking,
    atStart,
    checking,
    ballot,
    review,
    sealing,
    sending,
    recorded,
    refused,
    { at: 'stopped', hadBallot: true },
  ];
  const events: SessionEvent[] = [
    { type: 'woke', sealed, hasDraft: false },
    { type: 'card-entered' },
    { type: 'card-refused', notice: 'card-unknown' },
    { type: 'card-accepted', paper, kept: null },
    { type: 'row-entered', row: 2 },
    { type: 'row-marked', row: 1, mark: 'low', advance: true },
    { type: 'open-row-asked' },
    { type: 'row-asked', row: 0 },
    { type: 'review-asked' },
    { type: 'ballot-asked', row: 0 },
    { type: 'seal-progressed', done: 1 },
    { type: 'ballot-sealed', rows, sealed },
    { type: 'sealing-failed' },
    { type: 'cast-asked' },
    cutOff,
    { type: 'send-again-asked' },
    { type: 'acknowledged', hash: sealed.hash },
    { type: 'cast-refused', code: 'card-spent' },
    { type: 'touched' },
    { type: 'kept-longer' },
    { type: 'device-admitted' },
  ];
  const belongs: Record<VotingSession['at'], SessionEvent['type'][]> = {
    waking: ['woke'],
    start: ['card-entered', 'card-refused'],
    checking: ['card-entered', 'card-refused', 'card-accepted'],
    ballot: ['row-entered', 'row-marked', 'open-row-asked', 'row-asked', 'review-asked', 'sealing-failed'],
    review: ['ballot-asked', 'ballot-sealed', 'sealing-failed', 'cast-asked'],
    sealing: ['seal-progressed', 'ballot-sealed', 'sealing-failed'],
    sending: ['sending-failed', 'send-again-asked', 'acknowledged', 'cast-refused'],
    recorded: ['kept-longer'],
    refused: [],
    stopped: ['device-admitted'],
  };
  const strays = places.flatMap((place) =>
    events
      .filter((event) => !belongs[place.at].includes(event.type))
      .map((event) => ({ place, event, name: `${event.type} at ${place.at}` })),
  );

  test.each(strays)('$name', ({ place, event }) => {
    expect(nextSession(place, event)).toBe(place);
  });
});

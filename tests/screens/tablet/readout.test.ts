import { expect, test } from 'vitest';
import { tablet as words } from '@/messages/vi/tablet';
import { readoutOf } from '@/screens/tablet/aloud/readout';
import { takeBallot } from '@/screens/tablet/ballot-in-hand';
import { atStart, type VotingSession } from '@/screens/tablet/voting-session';
import { aPaper } from './a-paper';

const hand = takeBallot(aPaper({ of: 2 }), ['low', null]);

test('on the ballot the person and all three levels are read, never what was marked', () => {
  const session: VotingSession = { at: 'ballot', hand: { ...hand, current: 0 }, idle: 0, jumps: 0 };

  expect(readoutOf(session, words)).toBe(
    'Dòng 1 trên 2. Người thứ 1. Phó Tổng cục trưởng. Tín nhiệm cao. Tín nhiệm. Tín nhiệm thấp',
  );
});

test('the review does not read the marks out either', () => {
  const session: VotingSession = { at: 'review', hand, idle: 0, sealed: null };

  expect(readoutOf(session, words)).not.toMatch(/Tín nhiệm/);
});

test('every other screen reads what it says', () => {
  const sealed = { boxId: 'box', ballot: '{}', hash: 'hash' };
  const places: VotingSession[] = [
    atStart,
    { at: 'sealing', hand, done: 0 },
    { at: 'sending', sealed, attempt: 1, wait: null, isFault: false, isKept: true },
    { at: 'recorded', hash: 'hash', left: 20 },
    { at: 'refused', code: 'card-spent', shownFor: 0 },
  ];

  for (const place of places) expect(readoutOf(place, words).length).toBeGreaterThan(10);
});

import { expect, test } from 'vitest';
import { tablet as words } from '@/messages/vi/tablet';
import { readoutOf, type Around } from '@/screens/tablet/aloud/readout';
import { takeBallot } from '@/screens/tablet/ballot-in-hand';
import { atStart, waking, type VotingSession } from '@/screens/tablet/voting-session';
import { aPaper } from './a-paper';

const around: Around = { vote: 'open', standing: 'paired', hasCamera: true };
const sealed = { boxId: 'box', ballot: '{}', hash: 'hash' };
const sending = { at: 'sending', sealed, attempt: 1, wait: null, isFault: false, isKept: true } as const;
const hand = takeBallot(aPaper({ of: 2 }), ['low', null]);

test('on the ballot the person and all three levels are read, never what was marked', () => {
  const session: VotingSession = { at: 'ballot', hand: { ...hand, current: 0 }, idle: 0, jumps: 0 };

  expect(readoutOf(session, words, around)).toBe(
    'Dòng 1 trên 2. Người thứ 1. Phó Tổng cục trưởng. Tín nhiệm cao. Tín nhiệm. Tín nhiệm thấp',
  );
});

test('the review does not read the marks out either', () => {
  const session: VotingSession = { at: 'review', hand, idle: 0, sealed: null };

  expect(readoutOf(session, words, around)).not.toMatch(/Tín nhiệm/);
});

test('the review says what a blank row means, and says it of every ballot alike', () => {
  const withBlank = takeBallot(aPaper({ of: 2 }), ['low', 'blank']);
  const read = [hand, withBlank].map((one) =>
    readoutOf({ at: 'review', hand: one, idle: 0, sealed: null }, words, around),
  );

  expect(read[0]).toContain(words.review.blankRule);
  expect(read[1]).toBe(read[0]);
});

const elsewhere: { what: string; session: VotingSession; around?: Partial<Around>; reads: string[] }[] = [
  { what: 'the start', session: atStart, reads: [words.start.scanTitle, words.start.scanHint] },
  {
    what: 'the start with a notice',
    session: { at: 'start', notice: 'card-spent', shownFor: 0, draftLeft: 0 },
    reads: [words.start.scanTitle, words.startNotices['card-spent']],
  },
  {
    what: 'the start without a camera',
    session: atStart,
    around: { hasCamera: false },
    reads: [words.start.noCameraTitle, words.start.noCamera],
  },
  {
    what: 'before the vote opens',
    session: atStart,
    around: { vote: 'not-open' },
    reads: [words.waiting.notOpen, words.waiting.notOpenText],
  },
  {
    what: 'after it has ended',
    session: waking,
    around: { vote: 'ended' },
    reads: [words.waiting.ended, words.waiting.endedText],
  },
  { what: 'sealing', session: { at: 'sealing', hand, done: 0 }, reads: [words.sending.sealing] },
  { what: 'on its way', session: sending, reads: [words.sending.sending, words.sending.sendingText] },
  {
    what: 'not sent',
    session: { ...sending, wait: 2 },
    reads: [words.sending.notSent, words.sending.kept, words.sending.cutOff],
  },
  {
    what: 'not sent and not kept, the server being in trouble',
    session: { ...sending, attempt: 2, isFault: true, isKept: false },
    reads: [words.sending.notSent, words.sending.notKept, words.sending.fault],
  },
  { what: 'recorded', session: { at: 'recorded', hash: 'hash', left: 20 }, reads: [words.recorded.title] },
  {
    what: 'refused',
    session: { at: 'refused', code: 'card-spent', shownFor: 0 },
    reads: [words.refused.title, words.refused['card-spent']],
  },
  {
    what: 'stopped',
    session: { at: 'stopped', hadBallot: false },
    around: { standing: 'revoked' },
    reads: [words.stopped.title, words.stopped.text],
  },
  {
    what: 'not paired',
    session: { at: 'stopped', hadBallot: false },
    around: { standing: 'unpaired' },
    reads: [words.stopped.unpairedTitle, words.stopped.unpaired],
  },
  {
    what: 'stopped under a ballot',
    session: { at: 'stopped', hadBallot: true },
    around: { standing: 'revoked' },
    reads: [words.stopped.title, words.stopped.hadBallot],
  },
];

test.each(elsewhere)('$what: what the screen says is read', ({ session, around: wish, reads }) => {
  const read = readoutOf(session, words, { ...around, ...wish });

  for (const sentence of reads) expect(read).toContain(sentence);
});

test('a screen that says one thing does not read what another would say', () => {
  const notSent = readoutOf({ ...sending, wait: 2 }, words, around);

  expect(notSent).not.toContain(words.sending.sending);
  expect(readoutOf(atStart, words, { ...around, vote: 'not-open' })).not.toContain(words.start.scanTitle);
});

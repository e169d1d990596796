import { expect, test } from 'vitest';
import {
  nextInCeremony,
  slipsTaken,
  type CeremonyEvent,
  type CeremonyState,
} from '@/screens/committee/keys/ceremony-stage';

const printed = 'AB3D-EF5H-JK7M-NPQR-STUV-WXYZ-2345';
const beginning: CeremonyState = {
  memberCount: 2,
  threshold: 2,
  made: null,
  mayBeLocked: false,
  stage: { kind: 'choosing' },
};
const made: CeremonyEvent = {
  kind: 'made',
  mark: '7QMT 4WXC',
  messages: { certs: [], polynomials: [], voutputs: [] },
};
const slipOf = (member: number): CeremonyEvent => ({ kind: 'slip-made', member, printed, address: 'blob:1' });

function after(...events: CeremonyEvent[]): CeremonyState {
  return events.reduce(nextInCeremony, beginning);
}

const firstShown: CeremonyEvent[] = [{ kind: 'started' }, made, { kind: 'came' }, slipOf(0)];
const firstTaken: CeremonyEvent[] = [
  ...firstShown,
  { kind: 'in-hand' },
  { kind: 'typed-back', group: ' 23-45 ' },
];

test('the last group read from the paper lets the next member come, and the secret leaves the page', () => {
  const state = after(...firstTaken);

  expect(state.stage).toEqual({ kind: 'calling', member: 1 });
  expect(JSON.stringify(state)).not.toContain('AB3D');
  expect(slipsTaken(state)).toBe(1);
});

test('another group is refused, and the slip can be looked at again', () => {
  const wrong = after(...firstShown, { kind: 'in-hand' }, { kind: 'typed-back', group: 'AB3D' });

  expect(wrong.stage).toMatchObject({ kind: 'proving', member: 0, isWrong: true });
  expect(nextInCeremony(wrong, { kind: 'looked-again' }).stage).toMatchObject({ kind: 'showing', member: 0 });
});

test('a group that a Vietnamese input method wrote is no try: the paper was read rightly', () => {
  const proving = after(...firstShown, { kind: 'in-hand' });

  expect(nextInCeremony(proving, { kind: 'typed-back', group: '234Ư' })).toEqual(proving);
});

test.each([
  { answers: ['offline'], then: true },
  { answers: ['offline', 'committee-changed'], then: true },
  { answers: ['offline', 'keys-exist'], then: false },
  { answers: ['offline', 'keys-inconsistent'], then: false },
  { answers: ['committee-changed'], then: false },
] as const)('after $answers the box may be locked all the same: $then', ({ answers, then }) => {
  const events = answers.flatMap((answer): CeremonyEvent[] => [
    { kind: 'locking' },
    { kind: 'not-locked', answer },
  ]);

  expect(after(...firstTaken, ...events)).toMatchObject({
    mayBeLocked: then,
    stage: { kind: 'not-locked' },
  });
});

test('the box is locked when the last member holds a slip, and not before', () => {
  const state = after(
    ...firstTaken,
    { kind: 'came' },
    slipOf(1),
    { kind: 'in-hand' },
    { kind: 'typed-back', group: '2345' },
  );

  expect(after(...firstTaken).stage.kind).toBe('calling');
  expect(state.stage).toEqual({ kind: 'locking' });
  expect(state.made?.mark).toBe('7QMT 4WXC');
});

test('a slip that comes late, for another member or after stopping, is not shown', () => {
  expect(after({ kind: 'started' }, made, { kind: 'came' }, slipOf(1)).stage.kind).toBe('preparing');
  expect(after(...firstShown, { kind: 'stopped' }, slipOf(0)).stage.kind).toBe('choosing');
});

test('after a failure or a stop nothing of the ceremony is kept', () => {
  expect(after(...firstShown, { kind: 'failed' })).toMatchObject({ made: null, stage: { kind: 'failed' } });
  expect(after(...firstShown, { kind: 'stopped' })).toEqual(beginning);
});

test('how many shares open the box is chosen before the keys are made', () => {
  expect(after({ kind: 'chosen', threshold: 3 }).threshold).toBe(3);
  expect(after({ kind: 'started' }, { kind: 'chosen', threshold: 3 }).threshold).toBe(2);
});

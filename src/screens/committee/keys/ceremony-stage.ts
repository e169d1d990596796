import { bareSigns } from '@/ballot-box/protocol/card-alphabet';
import type { CeremonyMessages } from '@/ballot-box/protocol/hold-ceremony';
import type { Refusal } from '../../hall/use-refusal-sentence';
import type { CeremonyReport } from './ceremony.worker';
import { mayBeDone } from './lost-answer';
import { vietnameseLetter } from './vietnamese-letter';

/** One member's slip while it is on the screen; `address` is where its printed page can be opened. */
export type Slip = { printed: string; address: string };

/** Where the ceremony is. A secret is in `showing` and `proving` alone, and only the one of that member. */
export type CeremonyStage =
  | { kind: 'choosing' }
  | { kind: 'making'; done: number; of: number }
  | { kind: 'calling'; member: number }
  | { kind: 'preparing'; member: number }
  | { kind: 'showing'; member: number; slip: Slip }
  | { kind: 'proving'; member: number; slip: Slip; isWrong: boolean }
  | { kind: 'locking' }
  | { kind: 'not-locked' }
  | { kind: 'failed' };

export type CeremonyState = {
  memberCount: number;
  threshold: number;
  /** Public: opens nothing. Null until the keys are made. */
  made: { messages: CeremonyMessages; mark: string } | null;
  /** An answer was lost: the server may have locked the box with these very slips. */
  mayBeLocked: boolean;
  stage: CeremonyStage;
};

export type CeremonyEvent =
  | { kind: 'chosen'; threshold: number }
  | { kind: 'started' }
  | Extract<CeremonyReport, { kind: 'making' | 'made' | 'failed' }>
  | { kind: 'came' }
  | ({ kind: 'slip-made'; member: number } & Slip)
  | { kind: 'in-hand' }
  | { kind: 'looked-again' }
  | { kind: 'typed-back'; group: string }
  | { kind: 'locking' }
  | { kind: 'not-locked'; answer: Refusal['code'] }
  | { kind: 'stopped' };

/** Answers that are given only where these keys did not lock the box. */
const notLockedForSure: ReadonlySet<Refusal['code']> = new Set([
  'keys-exist',
  'keys-inconsistent',
  'paper-alone',
]);

/** What happens next in the ceremony; an event out of its place changes nothing. */
export function nextInCeremony(state: CeremonyState, event: CeremonyEvent): CeremonyState {
  const { stage } = state;
  const to = (next: CeremonyStage): CeremonyState => ({ ...state, stage: next });
  switch (event.kind) {
    case 'chosen':
      return stage.kind === 'choosing' ? { ...state, threshold: event.threshold } : state;
    case 'started':
      return to({ kind: 'making', done: 0, of: state.memberCount * 3 });
    case 'making':
      return stage.kind === 'making' ? to({ kind: 'making', done: event.done, of: event.of }) : state;
    case 'made':
      return {
        ...state,
        made: { messages: event.messages, mark: event.mark },
        stage: { kind: 'calling', member: 0 },
      };
    case 'failed':
      return { ...state, made: null, stage: { kind: 'failed' } };
    case 'came':
      return stage.kind === 'calling' ? to({ kind: 'preparing', member: stage.member }) : state;
    case 'slip-made':
      return stage.kind === 'preparing' && stage.member === event.member
        ? to({
            kind: 'showing',
            member: event.member,
            slip: { printed: event.printed, address: event.address },
          })
        : state;
    case 'in-hand':
      return stage.kind === 'showing' ? to({ ...stage, kind: 'proving', isWrong: false }) : state;
    case 'looked-again':
      return stage.kind === 'proving'
        ? to({ kind: 'showing', member: stage.member, slip: stage.slip })
        : state;
    case 'typed-back':
      return stage.kind === 'proving' ? afterProof(state, stage, event.group) : state;
    case 'locking':
      return to({ kind: 'locking' });
    case 'not-locked': {
      const mayBeLocked = mayBeDone(state.mayBeLocked, event.answer, notLockedForSure);
      return { ...state, mayBeLocked, stage: { kind: 'not-locked' } };
    }
    case 'stopped':
      return { ...state, made: null, mayBeLocked: false, stage: { kind: 'choosing' } };
  }
}

/** The group typed back must be the last one on paper; then this member's secret leaves the page. */
function afterProof(
  state: CeremonyState,
  stage: Extract<CeremonyStage, { kind: 'proving' }>,
  group: string,
): CeremonyState {
  // The field says so at once: no try, for the paper was read rightly.
  if (vietnameseLetter(group) !== undefined) return state;
  if (bareSigns(group) !== stage.slip.printed.slice(-4))
    return { ...state, stage: { ...stage, isWrong: true } };
  const next = stage.member + 1;
  return {
    ...state,
    stage: next < state.memberCount ? { kind: 'calling', member: next } : { kind: 'locking' },
  };
}

/** How many members hold a slip that has been proven to be readable. */
export function slipsTaken({ stage, memberCount }: CeremonyState): number {
  if ('member' in stage) return stage.member;
  return stage.kind === 'locking' || stage.kind === 'not-locked' ? memberCount : 0;
}

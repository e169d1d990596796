import type { Refusal } from '../../hall/use-refusal-sentence';
import { mayBeDone } from '../keys/lost-answer';
import type { CardsReport } from './cards.worker';

/** Cards that are on paper, or about to be: `address` is where the file to print can be opened. */
export type MadeCards = {
  count: number;
  publicCredentials: readonly string[];
  fingerprint: string;
  address: string;
  /** Of a rehearsal alone; empty in earnest. */
  codes: readonly string[];
};

/** `mayBeFrozen`: an answer was lost, so the server may have frozen these very cards. */
type Freezing = { isFreezing: boolean; mayBeFrozen: boolean; refusal: string | null };

/** Where the making of one form's cards is. Their codes are in the worker while it works, and in the file to print. */
export type CardMaking =
  | { kind: 'choosing' }
  | { kind: 'making'; done: number; of: number }
  | { kind: 'printing' }
  | ({ kind: 'made'; cards: MadeCards } & Freezing)
  | { kind: 'failed' };

export type CardMakingEvent =
  | { kind: 'started'; count: number }
  | Extract<CardsReport, { kind: 'making' | 'printing' | 'failed' }>
  | { kind: 'made'; cards: MadeCards }
  | { kind: 'freezing' }
  | { kind: 'refused'; answer: Refusal['code']; refusal: string }
  | { kind: 'dropped' };

/** Answers that are given only where these cards were not frozen. */
const notFrozenForSure: ReadonlySet<Refusal['code']> = new Set([
  'cards-frozen',
  'cards-malformed',
  'keys-missing',
]);

/** Most cards that one form takes (the gate refuses more). */
export const mostCards = 5000;

export function nextInMaking(state: CardMaking, event: CardMakingEvent): CardMaking {
  switch (event.kind) {
    case 'started':
      return { kind: 'making', done: 0, of: event.count };
    case 'making':
      return state.kind === 'making' ? { kind: 'making', done: event.done, of: event.of } : state;
    case 'printing':
      return state.kind === 'making' ? { kind: 'printing' } : state;
    case 'made':
      return { kind: 'made', cards: event.cards, isFreezing: false, mayBeFrozen: false, refusal: null };
    case 'freezing':
      return state.kind === 'made' ? { ...state, isFreezing: true, refusal: null } : state;
    case 'refused':
      return state.kind === 'made' ? afterRefusal(state, event) : state;
    case 'failed':
      return { kind: 'failed' };
    case 'dropped':
      return { kind: 'choosing' };
  }
}

function afterRefusal(
  state: Extract<CardMaking, { kind: 'made' }>,
  { answer, refusal }: Extract<CardMakingEvent, { kind: 'refused' }>,
): CardMaking {
  const mayBeFrozen = mayBeDone(state.mayBeFrozen, answer, notFrozenForSure);
  return { ...state, isFreezing: false, mayBeFrozen, refusal };
}

/** A count as it was typed, or null where it is no count: blanks are not zero. */
export function readCount(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

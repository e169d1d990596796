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

/** Where the making of one form's cards is. Their codes are in the worker while it works, and in the file to print. */
export type CardMaking =
  | { kind: 'choosing' }
  | { kind: 'making'; done: number; of: number }
  | { kind: 'printing' }
  | { kind: 'made'; cards: MadeCards; isFreezing: boolean; refusal: string | null }
  | { kind: 'failed' };

export type CardMakingEvent =
  | { kind: 'started'; count: number }
  | Extract<CardsReport, { kind: 'making' | 'printing' | 'failed' }>
  | { kind: 'made'; cards: MadeCards }
  | { kind: 'freezing' }
  | { kind: 'refused'; refusal: string }
  | { kind: 'dropped' };

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
      return { kind: 'made', cards: event.cards, isFreezing: false, refusal: null };
    case 'freezing':
      return state.kind === 'made' ? { ...state, isFreezing: true, refusal: null } : state;
    case 'refused':
      return state.kind === 'made' ? { ...state, isFreezing: false, refusal: event.refusal } : state;
    case 'failed':
      return { kind: 'failed' };
    case 'dropped':
      return { kind: 'choosing' };
  }
}

/** A count as it was typed, or null where it is no count: blanks are not zero. */
export function readCount(text: string): number | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

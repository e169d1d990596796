import type { Choice } from '@/domain/ballot/level';
import type { RowMark } from '../ballot-in-hand';

export type BoxToAsk = { boxId: string; election: string };
/** A box that takes no ballot here; only its cards are to be recognised. */
export type BoxToName = { boxId: string; electionUuid: string };
export type PublicCard = { boxId: string; publicCredential: string };

/** What the screen asks of the worker. The card's code goes in once and never comes out. */
export type SealingRequest =
  /** Derives the card's public credential for each box, and holds the code. */
  | { type: 'read-card'; code: string; boxes: readonly BoxToAsk[] }
  /** Derives the card's public credential for other boxes, and holds nothing. */
  | { type: 'name-card'; code: string; boxes: readonly BoxToName[] }
  /** Settles on one box, and prepares its powers while the voter reads. */
  | { type: 'take-box'; boxId: string }
  /** A later one replaces an earlier one, which is then told to have failed. */
  | { type: 'seal'; rows: readonly Choice[] }
  | { type: 'encrypt-draft'; rows: readonly RowMark[] }
  | { type: 'decrypt-draft'; draft: string }
  /** Forgets the card and all that was made with it. */
  | { type: 'forget' };

export type SealingAnswer =
  | { type: 'card-read'; cards: readonly PublicCard[] }
  | { type: 'box-taken' }
  | { type: 'sealed'; ballot: string; hash: string }
  /** Null where the browser has no means to encrypt (a page without HTTPS). */
  | { type: 'draft-encrypted'; draft: string | null }
  /** Null when the draft is of another card. */
  | { type: 'draft-decrypted'; rows: readonly RowMark[] | null }
  | { type: 'forgotten' }
  | { type: 'failed' };

export type ToWorker = { id: number; request: SealingRequest };
export type FromWorker = { id: number; done: number } | { id: number; answer: SealingAnswer };

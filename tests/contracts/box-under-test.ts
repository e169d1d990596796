import type { DropAnswer } from '@/ballot-box/store/cast-store';
import type { VoidAnswer } from '@/ballot-box/store/void-store';

/** What every ballot box promises, whatever keeps it. Cards and ballots are plain texts here. */
export interface BoxUnderTest {
  /** Opens a box whose cards are frozen; false when it was opened before. */
  start(): Promise<boolean>;
  drop(card: string, ballot: string): Promise<DropAnswer>;
  /** Voids a card before the box is closed; never one with a ballot inside. */
  voidCard(card: string): Promise<VoidAnswer>;
  /** Closes and shakes an open box; false when it is not open. */
  stop(): Promise<boolean>;
  /** The ballots of the closed box in their final order; none before. */
  contents(): Promise<string[]>;
}

/** A box with these cards in its list, not open yet. */
export type MakeBox = (cards: readonly string[]) => Promise<BoxUnderTest>;

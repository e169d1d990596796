import type { TabletId } from './tablet';

/** What a tablet says of itself. One word from the card to the receipt: the moment of a cast is not told. */
export const tabletReports = ['ready', 'in-use', 'not-sent'] as const;
export type TabletReport = { doing: (typeof tabletReports)[number]; isBatteryWeak: boolean };

/** What was heard within one round of the board, by tablet: the last word counts, and no time is kept. */
export type Round = ReadonlyMap<TabletId, TabletReport>;

/** The board as the committee sees it: `shown` changes only when a round ends, for all tablets at once. */
export type TabletBoard = {
  shown: Round;
  before: Round;
  now: Round;
  /** Whoever was shown once; a tablet that was just paired is not lost, only not heard yet. */
  known: ReadonlySet<TabletId>;
};

export const emptyBoard: TabletBoard = {
  shown: new Map(),
  before: new Map(),
  now: new Map(),
  known: new Set(),
};

/** How a tablet stands on the board: what it last said, not heard yet, or silent since. */
export type TabletStanding = {
  doing: TabletReport['doing'] | 'not-heard' | 'offline';
  isBatteryWeak: boolean;
};

/** Notes what a tablet says, for the round that is under way. */
export function hear(board: TabletBoard, tablet: TabletId, report: TabletReport): TabletBoard {
  return { ...board, now: new Map(board.now).set(tablet, report) };
}

/** Ends the round. A tablet silent for two rounds is gone from what is shown: it is offline. */
export function endRound({ before, now, known }: TabletBoard): TabletBoard {
  const shown = new Map([...before, ...now]);
  return { shown, before: now, now: new Map(), known: new Set([...known, ...shown.keys()]) };
}

/** How this tablet stands, as of the last round that ended. */
export function standingOnBoard({ shown, known }: TabletBoard, tablet: TabletId): TabletStanding {
  return shown.get(tablet) ?? { doing: known.has(tablet) ? 'offline' : 'not-heard', isBatteryWeak: false };
}

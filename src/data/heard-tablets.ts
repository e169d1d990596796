import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { TabletId } from '@/domain/tablet/tablet';
import {
  emptyBoard,
  endRound,
  hear,
  type TabletBoard,
  type TabletReport,
} from '@/domain/tablet/tablet-board';

/** One round of the board: long enough that nobody can read the moment of a cast from it (docs/decisions/015). */
const roundMs = 30_000;

const kept = globalThis as typeof globalThis & { tn96Boards?: Map<ConferenceId, TabletBoard> };

/**
 * What tablets say of themselves, in the memory of this process and nowhere else: a row in the database would carry
 * the order of what happened. Never logged, gone with the process.
 */
function boards(): Map<ConferenceId, TabletBoard> {
  if (!kept.tn96Boards) {
    kept.tn96Boards = new Map();
    setInterval(endRounds, roundMs).unref();
  }
  return kept.tn96Boards;
}

/** Notes what a tablet says; the committee sees it when the round ends. */
export function hearTablet(conferenceId: ConferenceId, tablet: TabletId, report: TabletReport): void {
  boards().set(conferenceId, hear(boards().get(conferenceId) ?? emptyBoard, tablet, report));
}

/** The board of the conference's tablets, which shows the last round that ended. */
export function heardTablets(conferenceId: ConferenceId): TabletBoard {
  return boards().get(conferenceId) ?? emptyBoard;
}

function endRounds(): void {
  for (const [conferenceId, board] of boards()) boards().set(conferenceId, endRound(board));
}

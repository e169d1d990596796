import type { Choice } from '@/domain/ballot/level';
import type { BallotPaper } from '@/gate/voting/vote.loader';
import type { BallotInHand, RowMark } from './ballot-in-hand';

/** A ballot nobody can read any more: what is kept until the box has acknowledged it. */
export type SealedForBox = { boxId: string; ballot: string; hash: string };

/** Why a voter is at the start again, in the words of `startNotices`. */
export type StartNotice =
  | 'unfinished'
  | 'card-unknown'
  | 'card-spent'
  | 'card-voided'
  | 'card-of-another-vote'
  | 'card-of-the-test'
  | 'card-of-the-vote'
  | 'card-of-an-annulled-vote'
  | 'voting-not-open'
  | 'not-a-card'
  | 'damaged-card'
  | 'form-not-found'
  | 'device-not-admitted'
  | 'left-idle'
  | 'sealing-failed';

/** What the box may answer to a ballot, beside taking it. */
export type CastRefusal =
  | 'voting-not-open'
  | 'card-spent'
  | 'card-voided'
  | 'card-unknown'
  | 'ballot-malformed'
  | 'device-not-admitted';

/** How the last try went: `isFault`, the server answered and could not take it; `isKept`, it outlives a restart here. */
export type SendingTrouble = { isFault: boolean; isKept: boolean };

/** Where one voter stands at the tablet. Seconds are whole; nothing here knows a clock. */
export type VotingSession =
  | { at: 'waking' }
  /** `draftLeft`: how long the ballot that a reload left unfinished is still kept for its card; 0 where there is none. */
  | { at: 'start'; notice: StartNotice | null; shownFor: number; draftLeft: number }
  | { at: 'checking'; draftLeft: number }
  | { at: 'ballot'; hand: BallotInHand; idle: number; jumps: number }
  | { at: 'review'; hand: BallotInHand; idle: number; sealed: SealedForBox | null }
  | { at: 'sealing'; hand: BallotInHand; done: number }
  | ({ at: 'sending'; sealed: SealedForBox; attempt: number; wait: number | null } & SendingTrouble)
  | { at: 'recorded'; hash: string; left: number }
  | { at: 'refused'; code: CastRefusal; shownFor: number }
  /** The device may send no ballot: it is not paired, or was stopped, perhaps under somebody's hands. */
  | { at: 'stopped'; hadBallot: boolean };

export type SessionEvent =
  /** The page is loaded: what an earlier load of it left behind. */
  | { type: 'woke'; sealed: SealedForBox | null; hasDraft: boolean }
  | { type: 'card-entered' }
  | { type: 'card-refused'; notice: StartNotice }
  | { type: 'card-accepted'; paper: BallotPaper; kept: readonly RowMark[] | null }
  | { type: 'row-entered'; row: number }
  | { type: 'row-marked'; row: number; mark: Choice; advance: boolean }
  | { type: 'open-row-asked' }
  | { type: 'row-asked'; row: number }
  | { type: 'review-asked' }
  | { type: 'ballot-asked'; row: number | null }
  | { type: 'seal-progressed'; done: number }
  | { type: 'ballot-sealed'; rows: readonly Choice[]; sealed: SealedForBox }
  | { type: 'sealing-failed' }
  | { type: 'cast-asked' }
  | ({ type: 'sending-failed' } & SendingTrouble)
  | { type: 'send-again-asked' }
  | { type: 'acknowledged'; hash: string }
  | { type: 'cast-refused'; code: CastRefusal }
  | { type: 'touched' }
  | { type: 'kept-longer' }
  | { type: 'device-stopped' }
  | { type: 'device-admitted' }
  | { type: 'left' }
  | { type: 'ticked'; seconds: number };

export const timing = {
  /** A ballot nobody touches is cleared after both. */
  idleBeforeWarning: 300,
  idleWarning: 60,
  trackerShown: 20,
  trackerExtension: 30,
  noticeShown: 30,
  /** How long an unfinished ballot waits for its card after a reload. */
  draftKept: 300,
  refusalShown: 120,
  retryAfter: [2, 4, 8, 15, 30],
} as const;

export const waking: VotingSession = { at: 'waking' };
export const atStart: VotingSession = { at: 'start', notice: null, shownFor: 0, draftLeft: 0 };

/** Whether a try to send has failed: only then is the voter told that the ballot waits here. */
export function hasFailed({ attempt, wait }: { attempt: number; wait: number | null }): boolean {
  return attempt > 1 || wait !== null;
}

/** Seconds until an idle ballot is cleared, once the warning stands; null before. */
export function secondsToClear(session: VotingSession): number | null {
  if (session.at !== 'ballot' && session.at !== 'review') return null;
  const { idleBeforeWarning, idleWarning } = timing;
  if (session.idle < idleBeforeWarning) return null;
  return Math.max(0, idleBeforeWarning + idleWarning - session.idle);
}

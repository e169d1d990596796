import { decidedRows, markRow, nextOpenRow, sameRows, takeBallot } from './ballot-in-hand';
import {
  atStart,
  timing,
  type SealedForBox,
  type SessionEvent,
  type StartNotice,
  type VotingSession,
} from './voting-session';

/** One step of a voter's way. An event that does not belong to where the voter stands changes nothing. */
export function nextSession(session: VotingSession, event: SessionEvent): VotingSession {
  if (event.type === 'left') return mayLeave(session) ? atStart : session;
  if (event.type === 'ticked') return afterTick(session, event.seconds);
  if (event.type === 'device-stopped') return stop(session);
  switch (session.at) {
    case 'waking':
      return event.type === 'woke' ? wake(event) : session;
    case 'start':
    case 'checking':
      return withCard(session, event);
    case 'ballot':
      return onBallot(session, event);
    case 'review':
      return onReview(session, event);
    case 'sealing':
      return whileSealing(session, event);
    case 'sending':
      return whileSending(session, event);
    case 'recorded':
      return event.type === 'kept-longer'
        ? { ...session, left: session.left + timing.trackerExtension }
        : session;
    case 'stopped':
      return event.type === 'device-admitted' ? atStart : session;
    case 'refused':
      return session;
  }
}

/** A ballot on its way goes on: the box itself says whether it has it. What is not sealed is dropped, and the voter told. */
function stop(session: VotingSession): VotingSession {
  switch (session.at) {
    case 'waking':
    case 'sending':
    case 'recorded':
    case 'refused':
    case 'stopped':
      return session;
    case 'start':
    case 'checking':
      return { at: 'stopped', hadBallot: false };
    case 'ballot':
    case 'review':
    case 'sealing':
      return { at: 'stopped', hadBallot: true };
  }
}

/** A sealed ballot on its way is nobody's to drop. */
function mayLeave(session: VotingSession): boolean {
  return !['waking', 'sealing', 'sending', 'stopped'].includes(session.at);
}

type At<Place extends VotingSession['at']> = Extract<VotingSession, { at: Place }>;

/** A sealed ballot is sent on; an unfinished one waits for its card. */
function wake({ sealed, hasDraft }: Extract<SessionEvent, { type: 'woke' }>): VotingSession {
  if (sealed) return send(sealed);
  return hasDraft ? startWith('unfinished', timing.draftKept) : atStart;
}

function startWith(notice: StartNotice, draftLeft = 0): VotingSession {
  return { at: 'start', notice, shownFor: 0, draftLeft };
}

function withCard(session: At<'start' | 'checking'>, event: SessionEvent): VotingSession {
  switch (event.type) {
    case 'card-entered':
      return { at: 'checking', draftLeft: session.draftLeft };
    case 'card-refused':
      return startWith(event.notice, session.draftLeft);
    case 'card-accepted':
      if (session.at !== 'checking') return session;
      return { at: 'ballot', hand: takeBallot(event.paper, event.kept), idle: 0, jumps: 0 };
    default:
      return session;
  }
}

function onBallot(session: At<'ballot'>, event: SessionEvent): VotingSession {
  const { hand } = session;
  switch (event.type) {
    case 'row-entered':
      if (event.row === hand.current) return session;
      return { ...session, hand: { ...hand, current: event.row }, idle: 0 };
    case 'row-marked':
      return { ...session, hand: markRow(hand, event.row, event.mark, event.advance), idle: 0 };
    case 'open-row-asked':
      return openRow(
        session,
        nextOpenRow(hand.rows, hand.rows[hand.current] === null ? hand.current - 1 : hand.current),
      );
    case 'row-asked':
      return openRow(session, hand.rows[event.row] === undefined ? null : event.row);
    case 'review-asked':
      return decidedRows(hand.rows) ? { at: 'review', hand, idle: 0, sealed: null } : session;
    case 'touched':
      return session.idle === 0 ? session : { ...session, idle: 0 };
    case 'sealing-failed':
      return startWith('sealing-failed');
    default:
      return session;
  }
}

function openRow(session: At<'ballot'>, row: number | null): VotingSession {
  if (row === null) return session;
  return { ...session, hand: { ...session.hand, current: row }, idle: 0, jumps: session.jumps + 1 };
}

function onReview(session: At<'review'>, event: SessionEvent): VotingSession {
  const { hand } = session;
  switch (event.type) {
    case 'ballot-asked':
      return {
        at: 'ballot',
        hand: { ...hand, current: event.row ?? hand.current },
        idle: 0,
        jumps: event.row === null ? 0 : 1,
      };
    case 'ballot-sealed':
      return sameRows(event.rows, hand.rows) ? { ...session, sealed: event.sealed } : session;
    case 'sealing-failed':
      return startWith('sealing-failed');
    case 'cast-asked':
      return session.sealed ? send(session.sealed) : { at: 'sealing', hand, done: 0 };
    case 'touched':
      return session.idle === 0 ? session : { ...session, idle: 0 };
    default:
      return session;
  }
}

function whileSealing(session: At<'sealing'>, event: SessionEvent): VotingSession {
  switch (event.type) {
    case 'seal-progressed':
      return { ...session, done: event.done };
    case 'ballot-sealed':
      return sameRows(event.rows, session.hand.rows) ? send(event.sealed) : session;
    case 'sealing-failed':
      return startWith('sealing-failed');
    default:
      return session;
  }
}

function send(sealed: SealedForBox): VotingSession {
  return { at: 'sending', sealed, attempt: 1, wait: null, isFault: false, isKept: true };
}

function whileSending(session: At<'sending'>, event: SessionEvent): VotingSession {
  switch (event.type) {
    case 'sending-failed': {
      const { isFault, isKept } = event;
      return { ...session, wait: retryAfter(session.attempt), isFault, isKept };
    }
    case 'send-again-asked':
      return session.wait === null ? session : { ...session, attempt: session.attempt + 1, wait: null };
    case 'acknowledged':
      // An acknowledgement of something else is none: the ballot stays until the box names this very one.
      if (event.hash !== session.sealed.hash) return { ...session, wait: retryAfter(session.attempt) };
      return { at: 'recorded', hash: event.hash, left: timing.trackerShown };
    case 'cast-refused':
      return { at: 'refused', code: event.code, shownFor: 0 };
    default:
      return session;
  }
}

function retryAfter(attempt: number): number {
  return timing.retryAfter[attempt - 1] ?? timing.retryAfter[4];
}

function afterTick(session: VotingSession, seconds: number): VotingSession {
  switch (session.at) {
    case 'start': {
      if (session.notice === null) return session;
      const shownFor = session.shownFor + seconds;
      const draftLeft = Math.max(0, session.draftLeft - seconds);
      if (shownFor < timing.noticeShown) return { ...session, shownFor, draftLeft };
      return draftLeft > 0 ? startWith('unfinished', draftLeft) : atStart;
    }
    case 'ballot':
    case 'review': {
      const idle = session.idle + seconds;
      return idle >= timing.idleBeforeWarning + timing.idleWarning
        ? startWith('left-idle')
        : { ...session, idle };
    }
    case 'sending': {
      if (session.wait === null) return session;
      const wait = session.wait - seconds;
      return wait > 0 ? { ...session, wait } : { ...session, attempt: session.attempt + 1, wait: null };
    }
    case 'recorded': {
      const left = session.left - seconds;
      return left > 0 ? { ...session, left } : atStart;
    }
    case 'refused': {
      const shownFor = session.shownFor + seconds;
      return shownFor >= timing.refusalShown ? atStart : { ...session, shownFor };
    }
    case 'waking':
    case 'checking':
    case 'sealing':
    case 'stopped':
      return session;
  }
}

'use client';
import { useEffect, useReducer, useRef, useState, type Dispatch, type RefObject } from 'react';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { decidedRows, type RowMark } from './ballot-in-hand';
import { nextSession } from './next-session';
import { openCard, type HeldOutCard } from './open-card';
import { ballotSealer, type BallotSealer } from './sealing/ballot-sealer';
import { forgetDraft, forgetVoter, keepDraft, keepSealed, keptDraft, keptSealed } from './tablet-memory';
import { sendBallot } from './tablet-requests';
import { waking, type SessionEvent, type VotingSession } from './voting-session';

type Send = Dispatch<SessionEvent>;

/** One tablet's session, with the work that belongs to each place in it: sealing, keeping, sending, forgetting. */
export function useVotingSession() {
  const [session, dispatch] = useReducer(nextSession, waking);
  const [sealer] = useState(ballotSealer);
  const isOpening = useRef(false);
  const wasTouched = useRef(false);

  /** One card at a time: the worker holds the latest it was given. */
  async function enterCard(card: HeldOutCard, papers: BallotPapers): Promise<void> {
    if (isOpening.current) return;
    isOpening.current = true;
    dispatch({ type: 'card-entered' });
    dispatch(await openCard(card, papers, sealer));
    isOpening.current = false;
  }

  useEffect(() => {
    sealer.warmUp();
    return () => sealer.stop();
  }, [sealer]);
  useEffect(() => {
    dispatch({ type: 'woke', sealed: keptSealed(), hasDraft: keptDraft() !== null });
  }, []);
  useSealing(session, sealer, dispatch);
  useDraft(session, sealer);
  useSending(session, dispatch);
  useForgetting(session, sealer);
  useTicks(session, wasTouched, dispatch);

  /** Somebody is there. Told with the next second, since nothing on the screen changes by it. */
  const touch = () => {
    wasTouched.current = true;
  };
  return { session, dispatch, enterCard, touch };
}

/** Seals as soon as the voter reviews, so that putting the ballot into the box need not wait for it. */
function useSealing(session: VotingSession, sealer: BallotSealer, dispatch: Send) {
  const hand = session.at === 'review' || session.at === 'sealing' ? session.hand : null;
  useEffect(() => {
    const rows = hand && decidedRows(hand.rows);
    if (!rows) return;
    const { boxId } = hand.paper;
    let current = true;
    async function seal(choices: NonNullable<typeof rows>) {
      const made = await sealer.seal(choices, (done) => {
        if (current) dispatch({ type: 'seal-progressed', done });
      });
      if (!current) return;
      if (made) dispatch({ type: 'ballot-sealed', rows: choices, sealed: { boxId, ...made } });
      else dispatch({ type: 'sealing-failed' });
    }
    void seal(rows);
    return () => {
      current = false;
    };
  }, [hand, sealer, dispatch]);
}

/** Keeps the marks of an unfinished ballot through a reload, encrypted under its card. */
function useDraft(session: VotingSession, sealer: BallotSealer) {
  const rows: readonly RowMark[] | null = session.at === 'ballot' ? session.hand.rows : null;
  useEffect(() => {
    if (!rows || rows.every((mark) => mark === null)) return;
    let current = true;
    async function keep(marks: readonly RowMark[]) {
      const draft = await sealer.encryptDraft(marks);
      if (current && draft !== null) keepDraft(draft);
    }
    void keep(rows);
    return () => {
      current = false;
    };
  }, [rows, sealer]);
}

/** Keeps the sealed ballot and sends it, as often as it takes. */
function useSending(session: VotingSession, dispatch: Send) {
  const sealed = session.at === 'sending' ? session.sealed : null;
  const attempt = session.at === 'sending' && session.wait === null ? session.attempt : null;
  useEffect(() => {
    if (!sealed || attempt === null) return;
    const isKept = keepSealed(sealed);
    let current = true;
    async function send(ballot: NonNullable<typeof sealed>) {
      const answer = await sendBallot(ballot);
      if (!current) return;
      if (typeof answer === 'string')
        dispatch({ type: 'sending-failed', isFault: answer === 'fault', isKept });
      else if ('refused' in answer) dispatch({ type: 'cast-refused', code: answer.refused });
      else dispatch({ type: 'acknowledged', hash: answer.acknowledged });
    }
    void send(sealed);
    return () => {
      current = false;
    };
  }, [sealed, attempt, dispatch]);

  useEffect(() => {
    if (!sealed) return;
    const again = () => dispatch({ type: 'send-again-asked' });
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [sealed, dispatch]);
}

/** Once a ballot is on its way the card and the marks are forgotten; once it has arrived, everything is. */
function useForgetting(session: VotingSession, sealer: BallotSealer) {
  const isOver =
    session.at === 'recorded' ||
    session.at === 'refused' ||
    session.at === 'stopped' ||
    session.at === 'start';
  const hasDraft = session.at === 'start' && session.draftLeft > 0;
  const isSending = session.at === 'sending';
  useEffect(() => {
    if (!isOver && !isSending) return;
    sealer.forget();
    if (isSending) forgetDraft();
    else if (!hasDraft) forgetVoter();
  }, [isOver, isSending, hasDraft, sealer]);
}

/** By the time that passes, not by the clock on the wall: that one jumps when a network comes that knows better. */
function useTicks(session: VotingSession, wasTouched: RefObject<boolean>, dispatch: Send) {
  const isTimed = !['waking', 'checking', 'sealing', 'stopped'].includes(session.at);
  useEffect(() => {
    if (!isTimed) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const seconds = Math.round((now - last) / 1000);
      if (seconds < 1) return;
      last = now;
      dispatch({ type: 'ticked', seconds });
      if (wasTouched.current) dispatch({ type: 'touched' });
      wasTouched.current = false;
    }, 1000);
    return () => clearInterval(timer);
  }, [isTimed, wasTouched, dispatch]);
}

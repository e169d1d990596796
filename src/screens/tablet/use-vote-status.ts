'use client';
import { useEffect, useState } from 'react';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { fetchBallots } from './tablet-requests';

const everyMs = 15_000;

/** The vote as the server last told it. Asked at once, for the page may be one the tablet kept, and again from time to time while `asking`, never during a ballot. */
export function useVoteStatus(conferenceId: string, first: BallotPapers, asking: boolean) {
  const [papers, setPapers] = useState(first);
  const [connected, setConnected] = useState(true);

  useEffect(() => {
    if (!asking) return;
    let current = true;
    async function askAgain() {
      const answer = await fetchBallots(conferenceId);
      if (!current) return;
      setConnected(answer !== null && !answer.isKept);
      if (answer) setPapers(answer.papers);
    }
    void askAgain();
    const timer = setInterval(askAgain, everyMs);
    window.addEventListener('online', askAgain);
    return () => {
      current = false;
      clearInterval(timer);
      window.removeEventListener('online', askAgain);
    };
  }, [conferenceId, asking]);

  return { papers, connected };
}

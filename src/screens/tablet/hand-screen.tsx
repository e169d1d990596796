'use client';
import { useState, type Dispatch } from 'react';
import { TabletShell } from '@/ui/tablet-shell';
import { AskDialog } from './ask-dialog';
import { BallotFoot } from './ballot/ballot-foot';
import { BallotRows } from './ballot/ballot-rows';
import { BallotTitle } from './ballot/ballot-title';
import { Review } from './review/review';
import { ReviewFoot } from './review/review-foot';
import { useDrawnRows } from './review/use-drawn-rows';
import type { TabletFrame } from './tablet-frame';
import { useTabletWords } from './tablet-words';
import { secondsToClear, type SessionEvent, type VotingSession } from './voting-session';

type HandScreenProps = {
  frame: TabletFrame;
  session: Extract<VotingSession, { at: 'ballot' | 'review' }>;
  alone: boolean;
  about: string;
  dispatch: Dispatch<SessionEvent>;
};

/**
 * The ballot in the voter's hand: the ballot itself, and everything once more before it is sealed. One screen for both, so
 * that the rows of one can go while those of the other come, one with each frame.
 */
export function HandScreen({ frame, session, alone, about, dispatch }: HandScreenProps) {
  const words = useTabletWords();
  const [asksToExit, setAsksToExit] = useState(false);
  const { hand } = session;
  const reviews = session.at === 'review';
  const of = hand.rows.length;
  const drawn = useDrawnRows(of, reviews);
  const isMarked = hand.rows.some((mark) => mark !== null);
  const leave = () => dispatch({ type: 'left' });

  return (
    <TabletShell
      {...frame}
      footTall
      foot={
        reviews ? (
          <ReviewFoot isWhole={drawn === of} dispatch={dispatch} />
        ) : (
          <BallotFoot
            hand={hand}
            alone={alone}
            dispatch={dispatch}
            onExit={() => (isMarked ? setAsksToExit(true) : leave())}
          />
        )
      }
    >
      {reviews ? (
        <Review hand={hand} drawn={drawn} dispatch={dispatch} />
      ) : (
        <BallotTitle hand={hand} about={about} />
      )}
      {drawn < of && (
        <BallotRows
          hand={hand}
          jumps={session.at === 'ballot' ? session.jumps : 0}
          alone={alone}
          isLeaving={reviews}
          gone={drawn}
          isAsked={asksToExit || secondsToClear(session) !== null}
          dispatch={dispatch}
        />
      )}
      {asksToExit && (
        <AskDialog
          title={words.exit.title}
          stayLabel={words.exit.stay}
          leaveLabel={words.exit.leave}
          onStay={() => setAsksToExit(false)}
          onLeave={leave}
        >
          {words.exit.text}
        </AskDialog>
      )}
    </TabletShell>
  );
}

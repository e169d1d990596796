'use client';
import { startTransition, type Dispatch } from 'react';
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { Button } from '@/ui/button';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { afterPaint } from '../after-paint';
import { countRows, type BallotInHand } from '../ballot-in-hand';
import { say } from '../say';
import { useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';

type BallotFootProps = {
  hand: BallotInHand;
  alone: boolean;
  dispatch: Dispatch<SessionEvent>;
  onExit: () => void;
};

/** Leaving on the left, the one way forward on the right. */
export function BallotFoot({ hand, alone, dispatch, onExit }: BallotFootProps) {
  const words = useTabletWords();
  const { open } = countRows(hand.rows);
  const isLast = hand.current === hand.rows.length - 1;
  return (
    <>
      <Button size="md" icon={<X aria-hidden />} onClick={onExit}>
        <span className="max-tablet:sr-only">{words.ballot.exit}</span>
      </Button>
      <TabletFootSpace />
      {alone ? (
        <Button
          size="md"
          icon={<ArrowLeft aria-hidden />}
          className={hand.current === 0 ? 'invisible' : undefined}
          onClick={() => dispatch({ type: 'row-asked', row: hand.current - 1 })}
        >
          <span className="max-tablet:sr-only">{words.ballot.previous}</span>
        </Button>
      ) : (
        <span className="hidden desk:inline">
          {open > 0 ? say(words.ballot.left, { count: open }) : words.ballot.complete}
        </span>
      )}
      {alone && !isLast && (
        <Button
          size="lg"
          className="max-tablet:px-4! desk:min-h-16!"
          variant={open > 0 ? 'primary' : 'secondary'}
          iconEnd={<ArrowRight aria-hidden />}
          onClick={() => dispatch({ type: 'row-asked', row: hand.current + 1 })}
        >
          {words.ballot.next}
        </Button>
      )}
      {open > 0 && !(alone && !isLast) && (
        <Button
          size="lg"
          className="max-tablet:px-4! desk:min-h-16!"
          variant="primary"
          iconEnd={<ArrowRight aria-hidden />}
          onClick={() => dispatch({ type: 'open-row-asked' })}
        >
          {words.ballot.nextOpen}
        </Button>
      )}
      {open === 0 && (
        <Button
          size="lg"
          className="max-tablet:px-4! desk:min-h-16!"
          variant="primary"
          iconEnd={<ArrowRight aria-hidden />}
          // Drawn in slices: the tablet answers to a finger meanwhile.
          onClick={() => afterPaint(() => startTransition(() => dispatch({ type: 'review-asked' })))}
        >
          {words.ballot.review}
        </Button>
      )}
    </>
  );
}

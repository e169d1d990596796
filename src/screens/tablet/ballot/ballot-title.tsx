'use client';
import { CellProgress, type ProgressCell } from '@/ui/cell-progress';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { countRows, type BallotInHand } from '../ballot-in-hand';
import { FocusedHeading } from '../focused-heading';
import { say } from '../say';
import { useTabletWords } from '../tablet-words';

const mostCells = 10;

type BallotTitleProps = { hand: BallotInHand; about: string };

/** The title of the form and how far the voter is; it keeps its place while the rows scroll. */
export function BallotTitle({ hand, about }: BallotTitleProps) {
  const words = useTabletWords();
  const { of, done, blank } = countRows(hand.rows);
  const hasCells = of <= mostCells;
  // The cells show blank rows themselves.
  const seen = blank > 0 && !hasCells ? words.ballot.filledBlank : words.ballot.filled;
  const spoken = blank > 0 ? words.ballot.filledBlankSpoken : words.ballot.filledSpoken;
  return (
    <div className="z-10 flex flex-wrap items-center gap-x-6 gap-y-1 bg-paper px-4 py-2 tablet:px-6 tablet:tall:sticky tablet:tall:top-18 desk:px-8 tablet:portrait:py-3">
      <FocusedHeading className="text-tab-title font-bold tracking-[.01em]">
        {words.ballot.title}
      </FocusedHeading>
      <p className="min-w-0 flex-1 text-tab-small text-ink-2 portrait:order-last portrait:basis-full">
        {about}
      </p>
      <div className="ml-auto flex items-center gap-3 text-[1.1875rem] font-semibold">
        <p role="status">
          <span aria-hidden>{say(seen, { done, of, blank })}</span>
          <VisuallyHidden>{say(spoken, { done, of, blank })}</VisuallyHidden>
        </p>
        {hasCells && (
          <span className="hidden tablet:block">
            <CellProgress cells={hand.rows.map((mark, row) => cellOf(mark, row === hand.current))} />
          </span>
        )}
      </div>
    </div>
  );
}

function cellOf(mark: BallotInHand['rows'][number], isCurrent: boolean): ProgressCell {
  if (mark === 'blank') return 'blank';
  if (mark !== null) return 'filled';
  return isCurrent ? 'current' : 'empty';
}

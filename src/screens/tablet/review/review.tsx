'use client';
import { memo, type Dispatch } from 'react';
import { Check, Minus, Pencil } from 'lucide-react';
import { Button } from '@/ui/button';
import { CellProgress } from '@/ui/cell-progress';
import { Note } from '@/ui/note';
import { countRows, type BallotInHand, type RowMark } from '../ballot-in-hand';
import { FocusedHeading } from '../focused-heading';
import { say } from '../say';
import { Said, useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';

type ReviewProps = { hand: BallotInHand; drawn: number; dispatch: Dispatch<SessionEvent> };

/** Everything once more before it is sealed; so far the first `drawn` rows of it. */
export function Review({ hand, drawn, dispatch }: ReviewProps) {
  const words = useTabletWords();
  const { of, done, blank } = countRows(hand.rows);
  return (
    <>
      <div className="z-10 flex flex-wrap items-center gap-x-6 gap-y-1 bg-paper px-4 py-2 tablet:px-6 tablet:tall:sticky tablet:tall:top-18 desk:px-8">
        <FocusedHeading className="text-tab-title font-bold">{words.review.title}</FocusedHeading>
        <p className="min-w-48 flex-1 text-tab-small text-ink-2">
          {say(blank > 0 ? words.review.someBlank : words.review.allFilled, { done, blank })}
        </p>
        {of <= 10 && (
          <span className="hidden tablet:block">
            <CellProgress cells={hand.rows.map((mark) => (mark === 'blank' ? 'blank' : 'filled'))} />
          </span>
        )}
      </div>
      <ol className="flex flex-col gap-2 px-4 tablet:px-6 desk:px-8">
        {hand.paper.subjects.slice(0, drawn).map((subject, row) => (
          <ReviewRow
            key={row}
            row={row}
            subject={subject}
            mark={hand.rows[row] ?? null}
            dispatch={dispatch}
          />
        ))}
      </ol>
      {drawn === of && (
        <div className="px-4 py-2.5 tablet:px-6 desk:px-8">
          <FinalWord hand={hand} />
        </div>
      )}
    </>
  );
}

type ReviewRowProps = {
  row: number;
  subject: { fullName: string; posts: string };
  mark: RowMark;
  dispatch: Dispatch<SessionEvent>;
};

const ReviewRow = memo(function ReviewRow({ row, subject, mark, dispatch }: ReviewRowProps) {
  const words = useTabletWords();
  const isBlank = mark === 'blank';
  return (
    <li className="grid min-h-22 grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1 rounded-card border-[1.5px] border-line bg-surface py-2 pr-3.5 tablet:grid-cols-[3.5rem_minmax(0,1fr)_13.5rem_auto] desk:grid-cols-[3.5rem_minmax(0,1fr)_16.875rem_auto]">
      <span aria-hidden className="text-center font-doc text-[1.5rem] font-semibold text-ink-2">
        {row + 1}
      </span>
      <div className="min-w-0">
        <p className="font-doc text-tab-name font-semibold">{subject.fullName}</p>
        <p className="text-tab-note text-balance text-ink-2">{subject.posts}</p>
      </div>
      <div className="col-start-2 flex flex-wrap items-center justify-between gap-3 tablet:contents">
        <p
          className={`flex items-center gap-3 text-tab-action font-semibold ${isBlank ? 'text-nghe-800' : ''}`}
        >
          <span
            aria-hidden
            className={`grid size-8.5 shrink-0 place-items-center rounded-[5px] [&_svg]:size-6 ${
              isBlank ? 'border-[2.5px] border-dashed border-nghe-800 bg-white' : 'bg-lam-700 text-white'
            }`}
          >
            {isBlank ? <Minus strokeWidth={3} /> : <Check strokeWidth={4} />}
          </span>
          {mark && words.levels[mark]}
        </p>
        <Button
          size="md"
          icon={<Pencil aria-hidden />}
          aria-label={say(words.review.editRow, { row: row + 1, name: subject.fullName })}
          onClick={() => dispatch({ type: 'ballot-asked', row })}
        >
          {words.review.edit}
        </Button>
      </div>
    </li>
  );
});

/** What cannot be taken back, and whom the blank rows are lost for. */
function FinalWord({ hand }: { hand: BallotInHand }) {
  const words = useTabletWords();
  const blank = hand.paper.subjects.filter((_subject, row) => hand.rows[row] === 'blank');
  if (blank.length === 0)
    return (
      <Note tone="info" size="tablet">
        {words.review.final}
      </Note>
    );
  const names = blank.map((subject) => subject.fullName).join(', ');
  return (
    <Note tone="warn" size="tablet">
      <Said
        sentence={blank.length === 1 ? words.review.confirmBlank : words.review.confirmBlanks}
        values={{ names }}
      />{' '}
      {words.review.final}
    </Note>
  );
}

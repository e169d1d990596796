'use client';
import { useEffect, useRef, type Dispatch } from 'react';
import { classNames } from '@/ui/class-names';
import { countRows, type BallotInHand } from '../ballot-in-hand';
import { useSettled } from '../use-settled';
import type { SessionEvent } from '../voting-session';
import { BallotRow } from './ballot-row';

type BallotRowsProps = {
  hand: BallotInHand;
  /** Counts the times the voter asked for a row: focus goes there then, and at no other time. */
  jumps: number;
  alone: boolean;
  /** The review is shown: these are on their way out, and the first `gone` of them are. */
  isLeaving: boolean;
  gone: number;
  /** A question stands before them. */
  isAsked: boolean;
  dispatch: Dispatch<SessionEvent>;
};

/** All rows of the ballot, or the open one alone. */
export function BallotRows({ hand, jumps, alone, isLeaving, gone, isAsked, dispatch }: BallotRowsProps) {
  // A row left blank closes, and the next one's answers move under the finger.
  const isSettled = useSettled(isAsked || countRows(hand.rows).blank);
  const list = useCurrentRow(hand.current, jumps, isLeaving);
  const shown = alone ? [hand.current] : hand.rows.map((_mark, row) => row);
  return (
    <div
      ref={list}
      hidden={isLeaving}
      className={classNames(
        'flex flex-col gap-2.5 px-4 pb-6 tablet:px-6 broad:gap-1.75 desk:px-8',
        alone && 'mx-auto w-full max-w-[56rem]',
        !isSettled && 'pointer-events-none',
      )}
    >
      {shown
        .filter((row) => row >= gone)
        .map((row) => (
          <BallotRow
            key={row}
            row={row}
            formIndex={hand.paper.index}
            subject={hand.paper.subjects[row] ?? { fullName: '', posts: '' }}
            mark={hand.rows[row] ?? null}
            isCurrent={row === hand.current}
            blankAllowed={hand.paper.blankAllowed}
            alone={alone}
            dispatch={dispatch}
          />
        ))}
    </div>
  );
}

/** Keeps the open row whole in view; moves focus only when the voter asked for a row, and then to no answer in particular. */
function useCurrentRow(current: number, jumps: number, isLeaving: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const followed = useRef(0);
  useEffect(() => {
    if (isLeaving) {
      followed.current = 0;
      return;
    }
    const row = list.current?.querySelector(`[data-row="${current}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (jumps === followed.current) return;
    followed.current = jumps;
    const answer =
      row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
    answer?.focus({ preventScroll: true });
  }, [current, jumps, isLeaving]);
  return list;
}

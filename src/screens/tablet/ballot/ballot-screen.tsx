'use client';
import { useEffect, useRef, useState, type Dispatch } from 'react';
import { classNames } from '@/ui/class-names';
import { TabletShell } from '@/ui/tablet-shell';
import { AskDialog } from '../ask-dialog';
import type { BallotInHand } from '../ballot-in-hand';
import type { TabletFrame } from '../tablet-frame';
import { useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';
import { BallotFoot } from './ballot-foot';
import { BallotRow } from './ballot-row';
import { BallotTitle } from './ballot-title';

type BallotScreenProps = {
  frame: TabletFrame;
  hand: BallotInHand;
  /** Counts the times the voter asked for a row: focus goes there then, and at no other time. */
  jumps: number;
  alone: boolean;
  about: string;
  dispatch: Dispatch<SessionEvent>;
};

/** The ballot itself. */
export function BallotScreen({ frame, hand, jumps, alone, about, dispatch }: BallotScreenProps) {
  const words = useTabletWords();
  const [asksToExit, setAsksToExit] = useState(false);
  const list = useCurrentRow(hand.current, jumps);
  const isMarked = hand.rows.some((mark) => mark !== null);
  const leave = () => dispatch({ type: 'left' });
  const shown = alone ? [hand.current] : hand.rows.map((_mark, row) => row);

  return (
    <TabletShell
      {...frame}
      footTall
      foot={
        <BallotFoot
          hand={hand}
          alone={alone}
          dispatch={dispatch}
          onExit={() => (isMarked ? setAsksToExit(true) : leave())}
        />
      }
    >
      <BallotTitle hand={hand} about={about} />
      <div
        ref={list}
        className={classNames(
          'flex flex-col gap-2.5 px-4 pb-6 tablet:px-6 broad:gap-1.75 desk:px-8',
          alone && 'mx-auto w-full max-w-[56rem]',
        )}
      >
        {shown.map((row) => (
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

/** Keeps the open row whole in view; moves focus only when the voter asked for a row, and then to no answer in particular. */
function useCurrentRow(current: number, jumps: number) {
  const list = useRef<HTMLDivElement>(null);
  const followed = useRef(0);
  useEffect(() => {
    const row = list.current?.querySelector(`[data-row="${current}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (jumps === followed.current) return;
    followed.current = jumps;
    const answer =
      row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input');
    answer?.focus({ preventScroll: true });
  }, [current, jumps]);
  return list;
}

'use client';
import { memo, type Dispatch } from 'react';
import { Minus } from 'lucide-react';
import { levels } from '@/domain/ballot/level';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { DossierButton } from '../../dossier/tablet/dossier-button';
import type { RowMark } from '../ballot-in-hand';
import { say } from '../say';
import { Said, useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';
import { moveWithoutChoosing } from './choice-keys';
import { LevelChoice } from './level-choice';

type BallotRowProps = {
  row: number;
  /** Phiếu số, from 1. */
  formIndex: number;
  subject: { fullName: string; posts: string };
  mark: RowMark;
  isCurrent: boolean;
  blankAllowed: boolean;
  /** One subject fills the screen, with its answers one below the other. */
  alone: boolean;
  dispatch: Dispatch<SessionEvent>;
};

/** Dòng của một người: one fieldset with three answers, none of them chosen for the voter. */
export const BallotRow = memo(function BallotRow(props: BallotRowProps) {
  const { row, mark, isCurrent, alone, dispatch } = props;
  const words = useTabletWords();
  return (
    <fieldset
      data-row={row}
      aria-describedby={mark === 'blank' ? `blank-${row}` : undefined}
      onFocus={() => dispatch({ type: 'row-entered', row })}
      className={classNames(
        'grid scroll-mt-20 grid-cols-[2rem_minmax(0,1fr)] tablet:grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-x-2 gap-y-2 rounded-card border-[1.5px] py-2.5 pr-3.5',
        !alone && 'broad:grid-cols-[3.5rem_minmax(0,1fr)_43.125rem] broad:py-1.75 broad:pr-3',
        isCurrent
          ? 'border-lam-700 bg-lam-50 inset-ring-2 inset-ring-lam-700 shadow-raised'
          : 'border-line bg-surface',
      )}
    >
      <RowHead {...props} />
      <div
        onKeyDown={moveWithoutChoosing}
        className={classNames(
          'col-span-2 grid gap-2.5 pl-3.5',
          !alone && 'tablet:grid-cols-3 broad:col-span-1 broad:pl-0',
        )}
      >
        {levels.map((level) => (
          <LevelChoice
            key={level}
            name={`row-${row}`}
            level={level}
            label={words.levels[level]}
            checked={mark === level}
            tall={alone ? 'stacked' : 'row'}
            onChoose={() => dispatch({ type: 'row-marked', row, mark: level, advance: !alone })}
          />
        ))}
      </div>
      {isCurrent && <RowHelp {...props} />}
    </fieldset>
  );
});

function RowHead({ row, formIndex, subject, mark, isCurrent, alone }: BallotRowProps) {
  return (
    <>
      <span
        aria-hidden
        className={classNames(
          'col-start-1 row-start-1 text-center font-doc text-2xl text-[1.5rem] font-semibold',
          isCurrent ? 'text-lam-800' : 'text-ink-2',
        )}
      >
        {row + 1}
      </span>
      {/* Floated, so that the browser lays the legend out like any other part of the row. */}
      <legend className="float-left col-start-2 row-start-1 min-w-0 p-0 in-[:has(>.row-dossier)]:pr-18 tablet:in-[:has(>.row-dossier)]:pr-36 broad:in-[:has(>.row-dossier)]:pr-18">
        <span className="flex flex-wrap items-baseline gap-x-4">
          <span
            className={classNames(
              'font-doc leading-[1.4] font-semibold',
              alone ? 'text-tab-name large-type:text-[1.625rem]' : 'text-[1.5rem] broad:text-tab-name',
            )}
          >
            {subject.fullName}
          </span>
          {mark === 'blank' && <BlankBadge row={row} />}
        </span>
        <span className="block text-tab-note text-balance text-ink-2">{subject.posts}</span>
      </legend>
      <DossierButton
        formIndex={formIndex}
        row={row}
        name={subject.fullName}
        className="row-dossier col-start-2 row-start-1 self-center justify-self-end"
      />
    </>
  );
}

function BlankBadge({ row }: { row: number }) {
  const words = useTabletWords();
  return (
    <span
      id={`blank-${row}`}
      className="inline-flex items-center gap-2 text-tab-note font-semibold text-nghe-800"
    >
      <span
        aria-hidden
        className="grid size-6 self-center rounded-[5px] border-2 border-dashed place-items-center"
      >
        <Minus className="size-4" strokeWidth={3} />
      </span>
      {words.levels.blank}
    </span>
  );
}

function RowHelp({ row, subject, mark, blankAllowed, alone, dispatch }: BallotRowProps) {
  const words = useTabletWords();
  return (
    <div
      className={classNames(
        'col-span-2 flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-2 pl-3.5 text-tab-small text-ink-2',
        !alone && 'broad:col-span-2 broad:col-start-2 broad:pl-0',
      )}
    >
      <p className="min-w-0 flex-1 basis-72">
        <Said sentence={mark === 'blank' ? words.ballot.helpBlank : words.ballot.help} />
      </p>
      {blankAllowed && mark !== 'blank' && (
        <Button
          size="md"
          aria-label={say(words.ballot.leaveBlankOf, { name: subject.fullName })}
          onClick={() => dispatch({ type: 'row-marked', row, mark: 'blank', advance: !alone })}
        >
          {words.ballot.leaveBlank}
        </Button>
      )}
    </div>
  );
}

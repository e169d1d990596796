'use client';
import type { ReactNode } from 'react';
import { QrCode, Search, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Attendance } from '@/domain/attendance/attendance';
import type { Arrival } from '@/domain/attendance/check-in';
import type { Quorum } from '@/domain/attendance/quorum';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { classNames } from '@/ui/class-names';
import { inputClass } from '@/ui/field';
import { Note } from '@/ui/note';
import { ToolButton } from '@/ui/tool-button';
import { QuorumLine } from '../hall/quorum-line';
import { TroubleNote } from '../hall/refusal-notes';
import type { Refusal } from '../hall/use-refusal-sentence';
import { deskFilters, type DeskFilter } from './desk-filter';
import type { DeskMessage, DeskVoter } from './use-attendance';

type DeskBarProps = {
  attendance: Attendance;
  quorum: Quorum;
  query: string;
  filter: DeskFilter;
  isTaking: boolean;
  arrival: Arrival;
  /** The camera, while it looks for letters: it stays in sight with the rest. */
  scanner: ReactNode;
  message: DeskMessage | null;
  trouble: Refusal | null;
  onQuery: (query: string) => void;
  onEnter: () => void;
  onFilter: (filter: DeskFilter) => void;
  onArrival: (arrival: Arrival) => void;
  onScan: () => void;
  onUndo: (voter: DeskVoter) => void;
};

/** Stays in sight while the list scrolls: the quorum, the one field, and what was just done. */
export function DeskBar(props: DeskBarProps) {
  const { attendance, quorum, query, filter, isTaking, onQuery, onEnter, onFilter } = props;
  const t = useTranslations('hall.desk');
  const counts: Record<DeskFilter, number> = {
    all: attendance.convened,
    unmarked: attendance.unmarked,
    present: attendance.present,
    left: attendance.left,
    absent: attendance.absentExcused + attendance.absentUnexcused,
  };
  return (
    <div
      className={classNames(
        'z-10 -mx-2 grid items-start gap-x-6 gap-y-4 bg-paper px-2 py-2 tall:sticky tall:top-0 desk:tall:top-16',
        props.scanner !== null && 'desk:grid-cols-[minmax(0,1fr)_18rem]',
      )}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 text-tab-small">
          <QuorumLine {...attendance} quorum={quorum} size="tablet" />
          <div role="group" aria-label={t('filters')} className="flex flex-wrap gap-2">
            {deskFilters.map((one) => (
              <ToolButton
                key={one}
                boxed
                label={`${t(one)} ${formatCount(counts[one])}`}
                icon={null}
                pressed={filter === one}
                onClick={() => onFilter(one)}
              />
            ))}
          </div>
        </div>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            if (isTaking && query.trim() !== '') onEnter();
          }}
        >
          <div className="mb-3 flex flex-wrap gap-x-2">
            <label htmlFor="desk-search" className="font-semibold">
              {t('search')}
            </label>
            {isTaking && (
              <span id="desk-search-hint" className="text-ink-2">
                {t('searchHint')}
              </span>
            )}
          </div>
          <div className="flex flex-wrap gap-3">
            <div className="relative min-w-0 flex-1 basis-80">
              <Search
                aria-hidden
                className="pointer-events-none absolute top-1/2 left-4 size-6 -translate-y-1/2 text-ink-2"
              />
              <input
                id="desk-search"
                type="search"
                autoComplete="off"
                enterKeyHint="done"
                autoFocus
                value={query}
                onChange={(event) => onQuery(event.target.value)}
                {...(isTaking && { 'aria-describedby': 'desk-search-hint' })}
                className={`${inputClass} min-h-14 pl-13 text-tab-body`}
              />
            </div>
            {isTaking && props.scanner === null && (
              <Button size="md" icon={<QrCode />} onClick={props.onScan}>
                {t('scan')}
              </Button>
            )}
          </div>
          {isTaking && (
            <Checkbox
              label={t('arriveLate')}
              checked={props.arrival === 'late'}
              onChange={(event) => props.onArrival(event.target.checked ? 'late' : 'present')}
            />
          )}
        </form>
        <TroubleNote trouble={props.trouble} />
        <LastMark message={props.message} onUndo={props.onUndo} />
      </div>
      {props.scanner}
    </div>
  );
}

function LastMark({ message, onUndo }: Pick<DeskBarProps, 'message' | 'onUndo'>) {
  const t = useTranslations('hall.desk');
  const undo = message?.undo;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
      {message && (
        <Note tone={message.tone} className="min-w-0 flex-1 basis-80 text-tab-note">
          {message.text}
        </Note>
      )}
      {undo && (
        <Button variant="quiet" size="md" icon={<Undo2 />} onClick={() => onUndo(undo)}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}

'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isInHall, type Arrival, type CheckIn } from '@/domain/attendance/check-in';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import type { IndexedVoter } from './find-voters';

type DeskRowProps = {
  voter: IndexedVoter;
  checkIn: CheckIn | null;
  /** How whoever is ticked off now has come. */
  arrival: Arrival;
  isSaving: boolean;
  isTaking: boolean;
  onPresent: (voter: IndexedVoter) => void;
  onOpen: (voter: IndexedVoter) => void;
};

/** One voter: who it is, what is recorded, and what can be recorded next. */
export function DeskRow({ voter, checkIn, arrival, isSaving, isTaking, onPresent, onOpen }: DeskRowProps) {
  const t = useTranslations('hall.desk');
  const who = { number: String(voter.number), name: voter.fullName };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-2.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto] first:border-t-0 tablet:px-5">
      <span className="num min-w-9 text-tab-small font-semibold">{voter.number}</span>
      <div className="min-w-0 flex-1 basis-72">
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span className="font-doc text-tab-small font-semibold">{voter.fullName}</span>
          {voter.isNamesake && (
            <Chip tone="warn">
              {voter.birthYear === null
                ? t('namesake')
                : `${t('namesake')}. ${t('born', { year: String(voter.birthYear) })}`}
            </Chip>
          )}
        </span>
        <span className="block text-body text-ink-2">
          {[voter.post, voter.workUnit].filter((part) => part !== '').join(', ')}
        </span>
      </div>
      {checkIn && <Recorded checkIn={checkIn} />}
      {isTaking && (
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {!isInHall(checkIn?.status) && (
            <Button
              size="md"
              icon={<Check />}
              busy={isSaving}
              busyLabel={t('saving')}
              aria-label={arrival === 'late' ? t('markLateOf', who) : t('markPresentOf', who)}
              onClick={() => onPresent(voter)}
            >
              {arrival === 'late' ? t('markLate') : t('markPresent')}
            </Button>
          )}
          <Button
            size="md"
            variant="quiet"
            aria-label={checkIn ? t('changeOf', who) : t('markAbsentOf', who)}
            onClick={() => onOpen(voter)}
          >
            {checkIn ? t('change') : t('markAbsent')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Recorded({ checkIn }: { checkIn: CheckIn }) {
  const t = useTranslations('hall.desk');
  switch (checkIn.status) {
    case 'present':
      return (
        <Chip tone="ok" size="tablet">
          {t('statusPresent')}
        </Chip>
      );
    case 'late':
      return (
        <Chip tone="ok" size="tablet">
          {t('statusLate')}
        </Chip>
      );
    case 'left':
      return <WithReason status={t('statusLeft')} reason={checkIn.reason} />;
    case 'absent-excused':
      return <WithReason status={t('statusExcused')} reason={checkIn.reason} />;
    case 'absent-unexcused':
      return (
        <Chip tone="warn" size="tablet">
          {t('statusUnexcused')}
        </Chip>
      );
  }
}

function WithReason({ status, reason }: { status: string; reason: string }) {
  return (
    <span className="flex max-w-full flex-wrap items-center gap-2">
      <Chip tone="idle" icon={null} size="tablet">
        {status}
      </Chip>
      {reason !== '' && <span className="text-body text-ink-2">{reason}</span>}
    </span>
  );
}

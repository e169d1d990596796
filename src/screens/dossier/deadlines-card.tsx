'use client';
import { useTranslations } from 'use-intl';
import { deadlineRules } from '@/domain/dossier/deadlines';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { daysBetween } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { useWhen } from '../setup/conference-when';
import { DeadlineChip, lineOfDeadline } from './deadline-chip';

/** The four days, each with how far it is met and where it comes from. */
export function DeadlinesCard({ view }: { view: DossiersView }) {
  const t = useTranslations('dossier');
  const when = useWhen();
  return (
    <Card title={t('deadlines')}>
      <ol className="grid grid-cols-1 gap-x-4 gap-y-5 tablet:grid-cols-2 broad:grid-cols-4">
        {view.board.deadlines.map((deadline) => (
          <li
            key={deadline.code}
            className={`flex flex-col items-start gap-1 border-t-[3px] pt-2 ${lineOfDeadline(deadline)}`}
          >
            <span className="flex flex-wrap items-baseline gap-x-2">
              <b className="num text-[1.25rem] font-semibold">{when.day(deadline.on)}</b>
              <span className="text-note text-ink-2">
                {t('beforeDays', { days: String(daysBetween(deadline.on, view.heldOn)) })}
              </span>
            </span>
            <span className="font-semibold">{t(`deadline.${deadline.code}`)}</span>
            <span className="text-note text-ink-2">
              {t(`basis.${deadlineRules[deadline.code].certainty}`)}
            </span>
            <span className="mt-auto pt-1">
              <DeadlineChip deadline={deadline} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

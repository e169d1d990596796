'use client';
import { useTranslations } from 'use-intl';
import { dossierDeadlines } from '@/domain/conference/preparation';
import { addDays, daysBetween } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { useWhen } from './conference-when';

/** Thời hạn hồ sơ: days counted back from the conference. If the day moves, they move with it. */
export function OverviewDeadlines({ heldOn, today }: { heldOn: string; today: string }) {
  const t = useTranslations('setup.deadlines');
  const when = useWhen();
  return (
    <Card
      title={t('title')}
      actions={<span className="text-note text-ink-2">{t('counted', { day: when.day(heldOn) })}</span>}
      footer={t('basis')}
    >
      <ol className="grid grid-cols-2 gap-x-4 gap-y-5 tablet:grid-cols-4">
        {dossierDeadlines.map(({ code, daysBefore }) => {
          const day = addDays(heldOn, -daysBefore);
          const left = daysBetween(today, day);
          return (
            <li
              key={code}
              className={`flex flex-col items-start gap-1 border-t-[3px] pt-1.5 ${left < 0 ? 'border-nghe-500' : 'border-line-strong'}`}
            >
              <b className="num text-[1.125rem] font-semibold">{when.day(day)}</b>
              <span className="text-note">{t(`code.${code}`)}</span>
              <span className="text-small text-ink-2">{t('before', { days: String(daysBefore) })}</span>
              <Chip
                tone={left < 0 ? 'warn' : 'idle'}
                icon={left < 0 ? undefined : null}
                size="small"
                className="whitespace-nowrap"
              >
                {left < 0 ? t('passed') : left === 0 ? t('today') : t('left', { days: String(left) })}
              </Chip>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

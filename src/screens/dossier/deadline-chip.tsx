'use client';
import { useTranslations } from 'use-intl';
import type { DeadlineStanding } from '@/domain/dossier/board';
import { Chip } from '@/ui/chip';

/** How far a deadline is met, and how much time there is, in words. */
export function DeadlineChip({ deadline }: { deadline: DeadlineStanding }) {
  const t = useTranslations('setup.deadlines');
  const { done, of, days } = deadline;
  const isMet = done === of;
  return (
    <span className="flex flex-wrap gap-1.5">
      {of > 0 && (isMet || done > 0) && (
        <Chip tone={isMet ? 'ok' : 'warn'} size="small" className="whitespace-nowrap">
          {isMet ? t('done') : t('partly', { done: String(done), of: String(of) })}
        </Chip>
      )}
      {of === 0 && (
        <Chip tone="idle" icon={null} size="small">
          {t('none')}
        </Chip>
      )}
      {!isMet && (
        <Chip
          tone={days < 0 ? 'bad' : days === 0 ? 'warn' : 'idle'}
          size="small"
          className="whitespace-nowrap"
        >
          {days < 0
            ? t('late', { days: String(-days) })
            : days === 0
              ? t('today')
              : t('left', { days: String(days) })}
        </Chip>
      )}
    </span>
  );
}

/** The colour of the line above it: red late, green met, grey ahead. */
export function lineOfDeadline({ done, of, days }: DeadlineStanding): string {
  if (of > 0 && done === of) return 'border-la-700';
  return done < of && days < 0 ? 'border-son-700' : 'border-line-strong';
}

'use client';
import { useTranslations } from 'use-intl';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { sharesMissing } from './opening-steps';

/** Who has entered a share, and how many are still needed. */
export function ShareBoard({ progress }: { progress: OpeningProgress }) {
  const t = useTranslations('ceremony.open');
  const need = sharesMissing(progress);
  return (
    <Card title={t('board')}>
      <p role="status" className="mb-3 font-semibold">
        {need > 0
          ? t('boardNeed', { need: formatCount(need) })
          : t('boardEnough', { threshold: formatCount(progress.threshold) })}
      </p>
      <ul className="flex flex-col gap-3">
        {progress.holders.map((holder) => (
          <li key={holder.member} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="font-doc text-name font-semibold">{holder.name}</span>
            {holder.entered ? (
              <Chip tone="ok">{t('entered')}</Chip>
            ) : holder.hasLeft ? (
              <Chip tone="warn">{t('left')}</Chip>
            ) : (
              <Chip tone="idle">{t('notEntered')}</Chip>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

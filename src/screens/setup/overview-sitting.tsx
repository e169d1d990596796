'use client';
import { useTranslations } from 'use-intl';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';

/** Whether other conferences are held, or might be, in the same sitting; says nothing where there are none. */
export function OverviewSitting({ data }: { data: OverviewData }) {
  const t = useTranslations('sitting.card');
  const { others, beside } = data.sitting;
  if (others + beside === 0) return null;
  const isShared = others > 0;
  return (
    <Card title={t('title')}>
      <p className="mb-3">
        {isShared
          ? t('together', { count: formatCount(others) })
          : t('beside', { count: formatCount(beside) })}
      </p>
      <LinkButton href={`/conferences/${data.conference.id}/sitting`}>
        {isShared ? t('open') : t('join')}
      </LinkButton>
    </Card>
  );
}

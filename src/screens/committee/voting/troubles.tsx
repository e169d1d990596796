'use client';
import { useTranslations } from 'use-intl';
import { Card } from '@/ui/card';

const troubles = ['tablet', 'network', 'server', 'card', 'lost', 'spent', 'device'] as const;

/** What can go wrong while people vote, and what to do then: at hand, and folded away until it is needed. */
export function Troubles() {
  const t = useTranslations('committee.trouble');
  return (
    <Card title={t('title')}>
      <p className="mb-2 text-note text-ink-2">{t('lead')}</p>
      {troubles.map((trouble) => (
        <details key={trouble} className="border-t border-line">
          <summary className="min-h-11 cursor-pointer content-center py-2 font-semibold">
            {t(`${trouble}.when`)}
          </summary>
          <p className="pb-3 pl-4">{t(`${trouble}.then`)}</p>
        </details>
      ))}
    </Card>
  );
}

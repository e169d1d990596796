'use client';
import { useTranslations } from 'use-intl';
import type { SittingView } from '@/gate/setup/sitting.loader';
import { PageHead } from '@/ui/page-head';
import { Card } from '@/ui/card';
import { TextLink } from '@/ui/text-link';
import { SittingActions } from './sitting-actions';
import { SittingJoin } from './sitting-join';
import { SittingTable } from './sitting-table';

/** Cùng một buổi: the conferences of one unit on one day in one place, and who may join them. */
export function SittingScreen({ view }: { view: SittingView }) {
  const t = useTranslations('sitting');
  const nav = useTranslations('setup.nav');
  const { conference, lines } = view;
  const isShared = lines.length > 1;
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={isShared ? t('lead') : t('leadAlone')}
        breadcrumb={
          <p className="mb-1">
            <TextLink href={`/conferences/${conference.id}`}>{nav('overview')}</TextLink>
          </p>
        }
      />
      {isShared && <SittingTable view={view} />}
      {isShared && <SittingActions view={view} />}
      <div className="grid items-start gap-4 broad:grid-cols-2">
        <SittingJoin view={view} />
        <Card title={t('what')}>
          <ul className="flex list-disc flex-col gap-2 pl-5">
            {(['tablets', 'chair', 'apart'] as const).map((part) => (
              <li key={part}>{t(`shares.${part}`)}</li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}

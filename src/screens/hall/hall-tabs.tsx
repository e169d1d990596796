'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PageHead } from '@/ui/page-head';
import { TabLinks } from '@/ui/tab-links';

type Section = 'overview' | 'attendance' | 'committee' | 'observers' | 'screen';

type HallTabsProps = { conferenceId: string; current: Section; lead: ReactNode; actions?: ReactNode };

/** The head of every page in the hall, and the way between them. */
export function HallTabs({ conferenceId, current, lead, actions }: HallTabsProps) {
  const t = useTranslations('hall');
  const root = `/conferences/${conferenceId}/hall`;
  const sections: readonly { section: Section; href: string }[] = [
    { section: 'overview', href: root },
    { section: 'attendance', href: `${root}/attendance` },
    { section: 'committee', href: `${root}/committee` },
    { section: 'observers', href: `${root}/observers` },
    { section: 'screen', href: `${root}/screen` },
  ];
  return (
    <div className="flex flex-col gap-3">
      <PageHead
        title={current === 'overview' ? t('title') : t(`tabs.${current}`)}
        lead={lead}
        actions={actions}
      />
      <TabLinks
        label={t('sections')}
        tabs={sections.map(({ section, href }) => ({
          href,
          label: t(`tabs.${section}`),
          current: section === current,
        }))}
      />
    </div>
  );
}

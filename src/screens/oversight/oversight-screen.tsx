'use client';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { UnitsView } from '@/gate/oversight/units.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { StatStrip } from '@/ui/stat-strip';
import { TabLinks } from '@/ui/tab-links';
import { AttentionList } from './attention-list';
import { PeopleByBand } from './people-by-band';
import { UnitTiles } from './unit-tiles';

/** Tình trạng các đơn vị of one round: counts of units, each unit as a tile, people by band, what needs doing. */
export function OversightScreen({ view }: { view: UnitsView }) {
  const t = useTranslations('oversight');
  const { rollUp, authorityName, today, years, year } = view;
  const { units } = rollUp;
  return (
    <>
      <PageHead
        title={t('title', { count: formatCount(units.length) })}
        lead={t('lead', { authority: authorityName, day: dateScreen(today) })}
      />
      {years.length > 1 && (
        <TabLinks
          label={t('rounds')}
          tabs={years.map((one) => ({
            href: `/oversight?year=${one}`,
            label: t('round', { year: String(one) }),
            current: one === year,
          }))}
        />
      )}
      <Stats rollUp={rollUp} />
      {units.length === 0 ? (
        <EmptyState icon={<Building2 aria-hidden />} title={t('empty')} text={t('emptyText')} />
      ) : (
        <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_20.5rem]">
          <UnitTiles units={units} />
          <div className="flex min-w-0 flex-col gap-4">
            <PeopleByBand rollUp={rollUp} />
            <AttentionList units={units} />
          </div>
        </div>
      )}
    </>
  );
}

function Stats({ rollUp: { states, people, units } }: { rollUp: UnitsView['rollUp'] }) {
  const t = useTranslations('oversight');
  const common = useTranslations('common');
  const total = people.none + people['remove-from-planning'] + people['dismissal-procedure'];
  return (
    <StatStrip
      missing={common('missing')}
      items={[
        {
          label: t('stat.reported'),
          value: formatCount(states.reported),
          base: t('ofUnits', { count: formatCount(units.length) }),
        },
        {
          label: t('stat.announced'),
          value: formatCount(states.announced),
          base: t('announcedBase'),
        },
        { label: t('stat.meeting'), value: formatCount(states.meeting) },
        {
          label: t('stat.preparing'),
          value: formatCount(states.preparing),
          base: states.none > 0 ? t('noneYet', { count: formatCount(states.none) }) : undefined,
        },
        { label: t('stat.late'), value: formatCount(states.late), base: t('lateBase') },
        { label: t('stat.people'), value: formatCount(total), base: t('withResult') },
      ]}
    />
  );
}

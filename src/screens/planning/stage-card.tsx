'use client';
import { useTranslations } from 'use-intl';
import type { PlanView, StageOfPlan } from '@/gate/planning/plans.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { TextLink } from '@/ui/text-link';
import { MakeConferences } from './make-conferences';

type StageCardProps = { plan: PlanView['plan']; stage: StageOfPlan; mayManage: boolean };

/** One stage: its titles and last day, and each unit's standing. */
export function StageCard({ plan, stage, mayManage }: StageCardProps) {
  const t = useTranslations('plans');
  const { titles, timing, dueOn, units, toMake } = stage;
  const held = units.filter(({ standing }) => standing.code === 'held').length;
  const late = units.filter(({ standing }) => standing.code === 'late').length;
  return (
    <Card
      flush
      title={<span className="inline-block first-letter:uppercase">{titles}</span>}
      beside={
        <>
          <Chip tone="ok">
            {t('heldCount', { count: formatCount(held), units: formatCount(units.length) })}
          </Chip>
          {late > 0 && <Chip tone="bad">{t('lateCount', { count: formatCount(late) })}</Chip>}
        </>
      }
      actions={
        mayManage && toMake && toMake.make.length > 0 ? (
          <MakeConferences plan={plan} stage={stage} toMake={toMake} />
        ) : undefined
      }
    >
      <p className="px-5 pb-3 text-ink-2">
        {dueOn === null ? t('noDay') : t('dueBy', { day: dateScreen(dueOn) })} {timing && `(${timing})`}
      </p>
      <DataTable
        caption={titles}
        columns={useColumns()}
        rows={units}
        rowKey={({ id }) => id}
        rowTone={({ standing }) => (standing.code === 'late' ? 'bad' : undefined)}
        empty={t('noUnits')}
        dense
      />
    </Card>
  );
}

type UnitOfStage = StageOfPlan['units'][number];

function useColumns(): Column<UnitOfStage>[] {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  return [
    {
      key: 'unit',
      header: t('unit'),
      rowHeader: true,
      cell: ({ id, name }) => <TextLink href={`/units/${id}`}>{name}</TextLink>,
    },
    {
      key: 'conference',
      header: t('conference'),
      width: '14rem',
      cell: ({ conferenceId, heldOn, name }) =>
        conferenceId === null || heldOn === null ? (
          common('missing')
        ) : (
          <TextLink
            href={`/conferences/${conferenceId}`}
            aria-label={t('openConference', { unit: name, day: dateScreen(heldOn) })}
          >
            {t('onDay', { day: dateScreen(heldOn) })}
          </TextLink>
        ),
    },
    {
      key: 'standing',
      header: t('standing.label'),
      width: '15rem',
      cell: ({ standing }) => <Standing standing={standing} />,
    },
  ];
}

function Standing({ standing }: Pick<UnitOfStage, 'standing'>) {
  const t = useTranslations('plans.standing');
  switch (standing.code) {
    case 'held':
      return standing.daysLate > 0 ? (
        <Chip tone="warn">{t('heldLate', { days: formatCount(standing.daysLate) })}</Chip>
      ) : (
        <Chip tone="ok">{t('held')}</Chip>
      );
    case 'underway':
      return <Chip tone="now">{t('underway')}</Chip>;
    case 'late':
      return <Chip tone="bad">{t('late', { days: formatCount(standing.days) })}</Chip>;
    case 'due':
      return <Chip tone="idle">{t('due', { days: formatCount(standing.days) })}</Chip>;
    case 'open':
      return <Chip tone="idle">{t('open')}</Chip>;
  }
}

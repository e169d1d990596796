'use client';
import { useTranslations } from 'use-intl';
import type { SittingView } from '@/gate/setup/sitting.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { TextLink } from '@/ui/text-link';
import { ConferenceStateChip } from './conference-state-chip';
import { useWhen } from './conference-when';

type Line = SittingView['lines'][number];

/** The conferences of the sitting: how each stands, and the way into each. */
export function SittingTable({ view }: { view: SittingView }) {
  const t = useTranslations('sitting');
  const when = useWhen();
  const columns: Column<Line>[] = [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <span className="font-doc text-name font-semibold">
          {name}
          {id === view.conference.id && (
            <span className="font-sans text-note font-normal text-ink-2"> ({t('here')})</span>
          )}
        </span>
      ),
    },
    {
      key: 'startsAt',
      header: t('column.startsAt'),
      cell: ({ startsAt }) => when.time(startsAt),
      wrap: false,
    },
    { key: 'state', header: t('column.state'), cell: ({ state }) => <ConferenceStateChip state={state} /> },
    {
      key: 'present',
      header: t('column.present'),
      numeric: true,
      wrap: false,
      cell: ({ present, convened }) =>
        t('presentOf', { present: formatCount(present), convened: formatCount(convened) }),
    },
    {
      key: 'tablets',
      header: t('column.tablets'),
      numeric: true,
      wrap: false,
      cell: ({ tablets }) => formatCount(tablets),
    },
    {
      key: 'open',
      header: t('column.open'),
      end: true,
      cell: ({ id, name, state }) => (
        <span className="flex flex-wrap justify-end gap-x-4">
          <TextLink href={`/conferences/${id}`} aria-label={t('overviewOf', { name })}>
            {t('overview')}
          </TextLink>
          {state !== 'draft' && state !== 'convened' && (
            <TextLink href={`/conferences/${id}/hall/attendance`} aria-label={t('attendanceOf', { name })}>
              {t('attendance')}
            </TextLink>
          )}
        </span>
      ),
    },
  ];
  return (
    <Card flush title={t('together')}>
      <DataTable caption={t('together')} columns={columns} rows={view.lines} rowKey={({ id }) => id} />
    </Card>
  );
}

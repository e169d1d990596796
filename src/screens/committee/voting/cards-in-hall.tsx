'use client';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';

/** Cards of each form against those who draw one. */
export function CardsInHall({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee.voting');
  const common = useTranslations('common');
  const spare = (printed: number | undefined, present: number) =>
    printed === undefined ? common('missing') : formatCount(Math.max(printed - present, 0));
  return (
    <Card title={t('cards')} flush>
      <DataTable
        caption={t('cards')}
        rows={view.forms}
        rowKey={(row) => row.form.id}
        columns={[
          {
            key: 'form',
            header: t('forms'),
            rowHeader: true,
            wrap: true,
            cell: ({ form }) => t('formTitle', { index: formatCount(form.index), title: form.title }),
          },
          {
            key: 'printed',
            header: t('printed'),
            numeric: true,
            cell: ({ stock }) => (stock ? formatCount(stock.printedCount) : common('missing')),
          },
          {
            key: 'present',
            header: t('presentVoters'),
            numeric: true,
            cell: ({ presentCount }) => formatCount(presentCount),
          },
          {
            key: 'spare',
            header: t('spare'),
            numeric: true,
            cell: ({ stock, presentCount }) => spare(stock?.printedCount, presentCount),
          },
        ]}
      />
    </Card>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import { levels as allLevels } from '@/domain/ballot/level';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { Note } from '@/ui/note';

type Row = NonNullable<NonNullable<FormResultView['modes']>['rows']>[number] & { name: string };

/** Devices and paper beside each other, added in the open; nothing where only one of them was used. */
export function ResultByMode({ form, level }: { form: FormResultView; level: 2 | 3 }) {
  const t = useTranslations('tally');
  const words = useTranslations('common.level');
  const { modes, subjects } = form;
  if (modes === null) return null;
  if (modes.rows === null)
    return (
      <Note tone="info">
        {t('byModeTooFew', {
          device: formatCount(modes.device.returned),
          paper: formatCount(modes.paper.returned),
        })}
      </Note>
    );
  const rows = modes.rows.map((row): Row => ({
    ...row,
    name: subjects.find(({ id }) => id === row.subjectId)?.fullName ?? '',
  }));
  const columns: Column<Row>[] = [
    { key: 'person', header: t('person'), rowHeader: true, cell: ({ name }) => name },
    ...([...allLevels, 'invalid'] as const).map((figure): Column<Row> => ({
      key: figure,
      header: words(figure),
      numeric: true,
      wrap: false,
      cell: ({ device, paper }) =>
        t('byModeSum', {
          device: formatCount(device[figure]),
          paper: formatCount(paper[figure]),
          sum: formatCount(device[figure] + paper[figure]),
        }),
    })),
  ];
  return (
    <Card title={t('byMode')} titleLevel={level} flush>
      <DataTable
        dense
        caption={t('byMode')}
        columns={columns}
        rows={rows}
        rowKey={({ subjectId }) => subjectId}
      />
    </Card>
  );
}

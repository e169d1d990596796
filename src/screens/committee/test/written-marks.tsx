'use client';
import { useTranslations } from 'use-intl';
import type { FormTestView } from '@/gate/committee/test.loader';
import { formatCount } from '@/lib/text/number';
import { DataTable } from '@/ui/data-table';
import { Mark } from './test-cards';

/** What was written down before anything was cast, card by card. */
export function WrittenMarks({ test }: { test: FormTestView }) {
  const t = useTranslations('ceremony.test');
  return (
    <DataTable
      caption={t('written')}
      narrow="scroll"
      dense
      rows={test.subjects.map((name, index) => ({ name, index }))}
      rowKey={(row) => String(row.index)}
      columns={[
        {
          key: 'name',
          header: t('person'),
          rowHeader: true,
          cell: ({ name, index }) => `${formatCount(index + 1)}. ${name}`,
        },
        ...test.marks.map((marks, card) => ({
          key: `card-${card}`,
          header: t('card', { number: formatCount(card + 1) }),
          cell: ({ index }: { index: number }) => <Mark choice={marks[index] ?? 'blank'} />,
        })),
      ]}
    />
  );
}

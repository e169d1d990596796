'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { postsOf } from '@/domain/conference/roll';
import { inResultOrder, resultOrders, type ResultOrder } from '@/domain/outcome/result-order';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { Select } from '@/ui/select';
import { CountOverShare, FigureHead, ResultBar, resultFigures } from './result-figures';

type Row = FormResultView['outcome']['subjects'][number] & {
  place: number;
  name: string;
  posts: string;
};

/** Kết quả của từng người in the order of the ballot or of a level: count above percentage of the ballots returned. */
export function ResultTable({ form }: { form: FormResultView }) {
  const t = useTranslations('tally');
  const [order, setOrder] = useState<ResultOrder>('protocol');
  const columns: Column<Row>[] = [
    {
      key: 'order',
      header: t('order'),
      width: '2.75rem',
      cell: (row) => <span className="num font-medium">{formatCount(row.place)}</span>,
    },
    { key: 'person', header: t('person'), rowHeader: true, cell: (row) => <Person row={row} /> },
    {
      key: 'chart',
      header: <span className="sr-only">{t('chart')}</span>,
      cell: (row) => (
        <div className="w-32 max-desk:hidden laptop:w-36 [@media(min-width:88rem)]:w-53">
          <ResultBar row={row} />
        </div>
      ),
    },
    ...resultFigures.map((figure): Column<Row> => ({
      key: figure,
      header: <FigureHead figure={figure} />,
      numeric: true,
      width: '6.5rem',
      wrap: false,
      cell: (row) => <CountOverShare count={row[figure]} returned={row.returned} />,
    })),
  ];
  return (
    <>
      {form.subjects.length > 1 && <OrderChoice order={order} onChoose={setOrder} />}
      <Card flush>
        <DataTable
          dense
          caption={t('caption')}
          columns={columns}
          rows={inResultOrder(rowsOf(form), order)}
          rowKey={(row) => row.subjectId}
          rowTone={(row) => (row.consequence === 'none' ? undefined : 'flag')}
        />
      </Card>
    </>
  );
}

function OrderChoice({ order, onChoose }: { order: ResultOrder; onChoose: (order: ResultOrder) => void }) {
  const t = useTranslations('tally');
  const levels = useTranslations('common.level');
  const label = (one: ResultOrder) =>
    one === 'protocol' ? t('protocolOrder') : t('mostOf', { level: levels(one) });
  return (
    <>
      <Select
        className="w-full tablet:w-72 tablet:self-end print:hidden"
        label={t('orderBy')}
        value={order}
        onChange={({ target }) => {
          const chosen = resultOrders.find((one) => one === target.value);
          if (chosen) onChoose(chosen);
        }}
        options={resultOrders.map((one) => ({ value: one, label: label(one) }))}
      />
      <p className="hidden text-note text-ink-2 print:block">
        {t('orderBy')}: {label(order)}
      </p>
    </>
  );
}

function rowsOf({ outcome, subjects }: FormResultView): Row[] {
  return outcome.subjects.map((row, index) => {
    const subject = subjects.find((one) => one.id === row.subjectId);
    return {
      ...row,
      place: index + 1,
      name: subject?.fullName ?? '',
      posts: subject ? postsOf(subject) : '',
    };
  });
}

function Person({ row }: { row: Row }) {
  return (
    <>
      <div className="font-doc text-name font-semibold">{row.name}</div>
      <div className="text-small text-ink-2">{keepTogether(row.posts)}</div>
      <div className="mt-1.5 desk:hidden">
        <ResultBar row={row} />
      </div>
    </>
  );
}

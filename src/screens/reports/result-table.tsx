'use client';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { postsOf } from '@/domain/conference/roll';
import { inResultOrder, resultOrders, type ResultOrder } from '@/domain/outcome/result-order';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { LevelBar } from '@/ui/level-bar';
import { Pips, Swatch, type Level } from '@/ui/level-mark';
import { Select } from '@/ui/select';

type Row = FormResultView['outcome']['subjects'][number] & {
  place: number;
  name: string;
  posts: string;
};
type Figure = 'high' | 'medium' | 'low' | 'invalid';

const marks: Record<Figure, { level: Level; pips: 1 | 2 | 3 | null }> = {
  high: { level: 'high', pips: 3 },
  medium: { level: 'mid', pips: 2 },
  low: { level: 'low', pips: 1 },
  invalid: { level: 'none', pips: null },
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
          <Bar row={row} />
        </div>
      ),
    },
    ...(['high', 'medium', 'low', 'invalid'] as const).map((figure): Column<Row> => ({
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
  return (
    <Select
      className="w-full tablet:w-72 tablet:self-end print:hidden"
      label={t('orderBy')}
      value={order}
      onChange={({ target }) => {
        const chosen = resultOrders.find((one) => one === target.value);
        if (chosen) onChoose(chosen);
      }}
      options={resultOrders.map((one) => ({
        value: one,
        label: one === 'protocol' ? t('protocolOrder') : t('mostOf', { level: levels(one) }),
      }))}
    />
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
        <Bar row={row} />
      </div>
    </>
  );
}

function Bar({ row }: { row: Row }) {
  const t = useTranslations('tally');
  const { high, medium, low, invalid } = row;
  return (
    <LevelBar
      segments={[
        { level: 'high', count: high },
        { level: 'mid', count: medium },
        { level: 'low', count: low },
        { level: 'none', count: invalid },
      ]}
      label={t('barLabel', {
        high: formatCount(high),
        medium: formatCount(medium),
        low: formatCount(low),
        invalid: formatCount(invalid),
      })}
    />
  );
}

function FigureHead({ figure }: { figure: Figure }) {
  const levels = useTranslations('common.level');
  const { level, pips } = marks[figure];
  return (
    <span className="inline-flex flex-col items-end gap-0.5 text-right desk:whitespace-nowrap">
      <span className="inline-flex items-center gap-1.5 text-ink max-tablet:hidden">
        <Swatch level={level} />
        {pips && <Pips filled={pips} />}
      </span>
      {levels(figure)}
    </span>
  );
}

function CountOverShare({ count, returned }: { count: number; returned: number }): ReactNode {
  return (
    <>
      <span className="block text-[1.25rem] leading-[1.3] font-semibold">{formatCount(count)}</span>
      <span className="block text-note text-ink-2">{formatPercentTable(count, returned)}%</span>
    </>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { RollCheck, SeatCheck } from '@/domain/electorate/check-roll';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip, type ChipTone } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';

/** The seats of the template that was applied, each with how many hold it and what it rests on. */
export function SeatsCard({ check: { seats, groupsWithoutSeat } }: { check: RollCheck }) {
  const t = useTranslations('electorate.seats');
  const title = t('title', { template: seats[0]?.seat.templateName ?? '' });
  const names = groupsWithoutSeat.map(({ name }) => name).join('; ');
  return (
    <Card flush title={title} footer={groupsWithoutSeat.length > 0 && t('without', { names })}>
      <DataTable
        caption={title}
        columns={useColumns()}
        rows={seats}
        rowKey={({ group }) => group.id}
        rowTone={({ standing: { code } }) => (code === 'met' || code === 'seated' ? undefined : 'flag')}
      />
    </Card>
  );
}

function useColumns(): Column<SeatCheck>[] {
  const t = useTranslations('electorate.seats');
  const certainty = useTranslations('electorate.certainty');
  return [
    {
      key: 'seat',
      header: t('seat'),
      rowHeader: true,
      width: '18rem',
      cell: ({ seat, group }) => (
        <>
          <span className="font-semibold">{seat.name}</span>
          {group.name !== seat.name && <Small>{t('inList', { name: group.name })}</Small>}
          {seat.holdsSubjects && <Small>{t('subjectsToo')}</Small>}
          {seat.marks && <Small>{t('marks', { marks: seat.marks })}</Small>}
        </>
      ),
    },
    {
      key: 'expected',
      header: t('expected'),
      numeric: true,
      cell: ({ seat: { expectedCount } }) =>
        expectedCount === null ? (
          <span className="font-ui text-note text-ink-2">{t('notFixed')}</span>
        ) : (
          formatCount(expectedCount)
        ),
    },
    { key: 'heldBy', header: t('heldBy'), numeric: true, cell: ({ heldBy }) => formatCount(heldBy) },
    {
      key: 'standing',
      header: t('standing'),
      width: '9rem',
      cell: ({ standing }) => <Standing standing={standing} />,
    },
    {
      key: 'forms',
      header: t('forms'),
      width: '8rem',
      cell: ({ forms }) =>
        forms.length === 0
          ? t('noForm')
          : forms.map((index) => t('formNumber', { index: String(index) })).join(', '),
    },
    {
      key: 'basis',
      header: t('basis'),
      cell: ({ seat }) => (
        <>
          {seat.legalBasis}
          <Small>{certainty(seat.certainty)}</Small>
        </>
      ),
    },
  ];
}

const tones: Record<SeatCheck['standing']['code'], ChipTone> = {
  nobody: 'warn',
  fewer: 'warn',
  more: 'warn',
  met: 'ok',
  seated: 'ok',
};

function Standing({ standing }: Pick<SeatCheck, 'standing'>) {
  const t = useTranslations('electorate.seats.state');
  const values = {
    missing: standing.code === 'fewer' ? formatCount(standing.missing) : '',
    beyond: standing.code === 'more' ? formatCount(standing.beyond) : '',
  };
  return <Chip tone={tones[standing.code]}>{t(standing.code, values)}</Chip>;
}

function Small({ children }: { children: string }) {
  return <span className="block text-note text-ink-2">{children}</span>;
}

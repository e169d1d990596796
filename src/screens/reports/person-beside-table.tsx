'use client';
import { useTranslations } from 'use-intl';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import type { SubjectTally } from '@/domain/tally/tally';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { DataTable, type Column } from '@/ui/data-table';
import { CountOverShare, FigureHead, ResultBar, resultFigures } from './result-figures';
import { useBesideWords } from './use-beside-words';

type Person = Extract<ResultsBesideView, { state: 'open' }>['people'][number];
type Row = { key: string; heading: string; place: string; then: string | null; tally: SubjectTally };
type Props = {
  person: Person;
  /** What was counted here. */
  present: SubjectTally;
  /** The ballot form, where there are several. */
  title: string | null;
};

/** One result a row, each bar the whole of its own ballots returned: the eye compares, nothing is computed. */
export function PersonBesideTable({ person, present, title }: Props) {
  const t = useTranslations('tally');
  const rows = useRows(person, present, title);
  const columns: Column<Row>[] = [
    { key: 'place', header: t('beside.place'), rowHeader: true, cell: (row) => <Place row={row} /> },
    {
      key: 'chart',
      header: <span className="sr-only">{t('chart')}</span>,
      cell: ({ tally }) => (
        <div className="w-32 max-desk:hidden laptop:w-36 [@media(min-width:88rem)]:w-53">
          <ResultBar row={tally} />
        </div>
      ),
    },
    {
      key: 'returned',
      header: t('returned'),
      numeric: true,
      width: '5rem',
      cell: ({ tally }) => formatCount(tally.returned),
    },
    ...resultFigures.map((figure): Column<Row> => ({
      key: figure,
      header: <FigureHead figure={figure} />,
      numeric: true,
      width: '6rem',
      wrap: false,
      cell: ({ tally }) => <CountOverShare count={tally[figure]} returned={tally.returned} />,
    })),
  ];
  return (
    <DataTable
      dense
      caption={person.fullName}
      captionHidden={false}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function useRows({ fullName, beside }: Person, present: SubjectTally, title: string | null): Row[] {
  const t = useTranslations('tally.beside');
  const { round } = useBesideWords();
  const here = { key: 'here', heading: t('here'), place: title ?? '', then: null, tally: present };
  const others = beside.flatMap((one): Row[] => {
    if (one.state !== 'shown') return [];
    const { conferenceId, unitName, heldOn, posts } = one.at;
    const place = t('at', { unit: unitName, day: dateScreen(heldOn) });
    const name = one.at.fullName === fullName ? null : one.at.fullName;
    const then = [name, posts].filter(Boolean).join(', ');
    return [{ key: conferenceId, heading: round(one), place, then: then || null, tally: one.tally }];
  });
  return [here, ...others];
}

function Place({ row: { heading, place, then, tally } }: { row: Row }) {
  return (
    <>
      <div className="font-semibold">{heading}</div>
      {place && <div className="text-small text-ink-2">{place}</div>}
      {then !== null && <div className="text-small text-ink-2">{then}</div>}
      <div className="mt-1.5 desk:hidden">
        <ResultBar row={tally} />
      </div>
    </>
  );
}

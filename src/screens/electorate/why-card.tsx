'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Voter, VoterGroup } from '@/domain/conference/roll';
import { whyOnRoll } from '@/domain/electorate/check-roll';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { SearchField } from '@/ui/search-field';
import { findVoters, searchable } from '../setup/find-people';
import { ListPager, pageSize } from '../setup/list-pager';

type WhyCardProps = { voters: readonly Voter[]; groups: readonly VoterGroup[] };

/** For each voter: through which seats they are on the roll, and by which rule. */
export function WhyCard({ voters, groups }: WhyCardProps) {
  const t = useTranslations('electorate.why');
  const people = useTranslations('people');
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const known = useMemo(() => searchable(voters), [voters]);
  const found = findVoters(known, { text, group: '' });
  return (
    <Card
      flush
      title={t('title')}
      footer={found.length > pageSize && <ListPager page={page} count={found.length} onPage={setPage} />}
    >
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-5 pb-3">
        <p className="text-ink-2">{t('lead')}</p>
        <SearchField
          className="w-full tablet:w-96"
          label={people('voters.search')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setPage(0);
          }}
        />
      </div>
      <DataTable
        caption={t('title')}
        dense
        rows={found.slice(page * pageSize, (page + 1) * pageSize)}
        rowKey={({ id }) => id}
        empty={people('voters.none')}
        columns={[
          {
            key: 'number',
            header: people('field.number'),
            numeric: true,
            width: '4rem',
            cell: ({ number }) => number,
          },
          {
            key: 'name',
            header: people('field.fullName'),
            rowHeader: true,
            width: '18rem',
            cell: ({ fullName, post }) => (
              <>
                <span className="font-doc text-name font-semibold">{fullName}</span>
                <span className="block text-note text-ink-2">{post}</span>
              </>
            ),
          },
          {
            key: 'why',
            header: t('reason'),
            cell: (voter) => <Reasons reasons={whyOnRoll(voter, groups)} />,
          },
        ]}
      />
    </Card>
  );
}

function Reasons({ reasons }: { reasons: readonly VoterGroup[] }) {
  const t = useTranslations('electorate.why');
  if (reasons.length === 0) return <span className="text-nghe-800">{t('noGroup')}</span>;
  return (
    <ul>
      {reasons.map(({ id, name, seat }) => (
        <li key={id}>
          {t('byGroup', { group: name })}
          <span className="block text-note text-ink-2">{seat ? seat.legalBasis : t('noSeat')}</span>
        </li>
      ))}
    </ul>
  );
}

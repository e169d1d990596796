'use client';
import { BookText, Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RegisterView } from '@/gate/reporting/register.loader';
import { dateScreen } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { Chip, type ChipTone } from '@/ui/chip';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TabLinks } from '@/ui/tab-links';
import { TextLink } from '@/ui/text-link';
import { StaffFrame } from '../setup/staff-frame';
import { useWhichPaper } from './paper-words';

type Entry = RegisterView['entries'][number];

/** Sổ văn bản đi: every paper the units issued in a year, by its number. */
export function RegisterScreen({ view: { who, year, years, entries } }: { view: RegisterView }) {
  const t = useTranslations('issuing.register');
  return (
    <StaffFrame who={who} part="papers">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          entries.length > 0 && (
            <LinkButton href={`/api/papers/register?year=${year}`} download icon={<Download aria-hidden />}>
              {t('download')}
            </LinkButton>
          )
        }
      />
      {years.length > 1 && (
        <TabLinks
          label={t('years')}
          tabs={years.map((one) => ({
            href: `/papers?year=${one}`,
            label: t('year', { year: String(one) }),
            current: one === year,
          }))}
        />
      )}
      {entries.length === 0 ? (
        <EmptyState icon={<BookText aria-hidden />} title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <Card flush>
          <RegisterTable year={year} entries={entries} />
        </Card>
      )}
    </StaffFrame>
  );
}

function RegisterTable({ year, entries }: { year: number; entries: readonly Entry[] }) {
  const t = useTranslations('issuing.register');
  const names = useTranslations('documents.name');
  return (
    <DataTable
      caption={`${t('title')}, ${t('year', { year: String(year) })}`}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'sign',
          header: t('sign'),
          width: '9rem',
          rowHeader: true,
          wrap: false,
          cell: ({ sign }) =>
            sign === '' ? (
              <span className="text-ink-2">{t('none')}</span>
            ) : (
              <b className="font-semibold">{sign}</b>
            ),
        },
        {
          key: 'issuedOn',
          header: t('issuedOn'),
          width: '7rem',
          cell: ({ issuedOn }) => dateScreen(issuedOn),
        },
        {
          key: 'document',
          header: t('document'),
          cell: ({ document, conferenceId, conferenceName, unitName }) => (
            <>
              {names(document)}
              <div className="text-small text-ink-2">
                <TextLink href={`/conferences/${conferenceId}/documents`}>{conferenceName}</TextLink>,{' '}
                {unitName}
              </div>
            </>
          ),
        },
        { key: 'state', header: t('state'), width: '14rem', cell: (entry) => <StateOfEntry entry={entry} /> },
        { key: 'issuedBy', header: t('issuedBy'), width: '9rem', cell: ({ issuedBy }) => issuedBy },
      ]}
    />
  );
}

const tones = { issued: 'lam', signed: 'ok', replaced: 'warn' } as const satisfies Record<string, ChipTone>;

function StateOfEntry({ entry: { state, replaces, replacedBy, reason } }: { entry: Entry }) {
  const t = useTranslations('issuing');
  const which = useWhichPaper();
  return (
    <>
      <Chip tone={tones[state]} size="small">
        {t(`state.${state}`)}
      </Chip>
      {replacedBy && (
        <div className="text-small">{t('register.replacedBy', { which: which(replacedBy) })}</div>
      )}
      {replaces && (
        <div className="text-small">{t('register.replaces', { which: which(replaces), reason })}</div>
      )}
    </>
  );
}

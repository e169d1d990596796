'use client';
import { LayoutGrid, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ConferenceState } from '@/domain/conference/conference';
import type { ConferenceLine, Who } from '@/gate/setup/conferences.loader';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { ConferenceStateChip } from './conference-state-chip';
import { useWhen } from './conference-when';
import { StaffFrame } from './staff-frame';

type ConferenceListScreenProps = {
  who: Who;
  conferences: readonly ConferenceLine[];
  mayCreate: boolean;
};

const stages = [
  { key: 'underway', states: ['in-session', 'voting', 'sealed', 'counted'] },
  { key: 'preparing', states: ['draft', 'convened'] },
  { key: 'finished', states: ['announced', 'reported', 'archived'] },
] as const satisfies readonly { key: string; states: readonly ConferenceState[] }[];

/** All conferences of the signed-in person: what is under way first, rehearsals last. */
export function ConferenceListScreen({ who, conferences, mayCreate }: ConferenceListScreenProps) {
  const t = useTranslations('conferences');
  const rehearsal = useTranslations('rehearsal');
  const rehearsals = conferences.filter((one) => one.rehearsal !== null);
  const create = (
    <LinkButton href="/conferences/new" variant="primary" icon={<Plus aria-hidden />}>
      {t('create')}
    </LinkButton>
  );
  const copy = <LinkButton href="/conferences/copy">{t('copy')}</LinkButton>;
  return (
    <StaffFrame who={who}>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          mayCreate &&
          conferences.length > 0 && (
            <>
              {copy}
              {create}
            </>
          )
        }
      />
      {conferences.length === 0 ? (
        <EmptyState
          icon={<LayoutGrid aria-hidden />}
          title={t('empty.title')}
          text={mayCreate ? t('empty.first') : t('empty.nothing')}
          actions={mayCreate && create}
        />
      ) : (
        <>
          {stages.map((stage) => {
            const states: readonly ConferenceState[] = stage.states;
            const lines = conferences.filter((one) => !one.rehearsal && states.includes(one.state));
            return (
              lines.length > 0 && <Stage key={stage.key} title={t(`stage.${stage.key}`)} lines={lines} />
            );
          })}
          {rehearsals.length > 0 && <Stage title={rehearsal('list')} lines={rehearsals} />}
        </>
      )}
    </StaffFrame>
  );
}

function Stage({ title, lines }: { title: string; lines: readonly ConferenceLine[] }) {
  const columns = useColumns();
  return (
    <Card
      flush
      title={title}
      beside={
        <Chip tone="idle" icon={null}>
          {lines.length}
        </Chip>
      }
    >
      <DataTable caption={title} columns={columns} rows={lines} rowKey={(line) => line.id} />
    </Card>
  );
}

function useColumns(): Column<ConferenceLine>[] {
  const t = useTranslations('conferences');
  const rehearsal = useTranslations('rehearsal');
  const when = useWhen();
  return [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: (line) => (
        <div className="min-w-64">
          <TextLink href={`/conferences/${line.id}`} strong className="font-doc text-name">
            {line.name}
          </TextLink>
          <div className="text-small text-ink-2">{line.organisationName}</div>
          {line.rehearsal && (
            <div className="mt-1 flex flex-wrap items-center gap-2 text-small text-ink-2">
              <Chip tone="warn" icon={null} size="small">
                {rehearsal('chip')}
              </Chip>
              {rehearsal('untilDay', { day: when.day(line.rehearsal.until) })}
            </div>
          )}
        </div>
      ),
    },
    {
      key: 'heldOn',
      header: t('column.heldOn'),
      width: '15rem',
      cell: (line) => (
        <div className="min-w-40">
          {when.day(line.heldOn)}, {when.time(line.startsAt)}
          <div className="text-small text-ink-2">{line.venue || t('noVenue')}</div>
        </div>
      ),
    },
    {
      key: 'subjects',
      header: t('column.subjects'),
      numeric: true,
      width: '8rem',
      cell: (line) => line.subjectCount,
    },
    {
      key: 'voters',
      header: t('column.voters'),
      numeric: true,
      width: '8rem',
      cell: (line) => line.voterCount,
    },
    {
      key: 'state',
      header: t('column.state'),
      width: '11rem',
      cell: (line) => <ConferenceStateChip state={line.state} />,
    },
  ];
}

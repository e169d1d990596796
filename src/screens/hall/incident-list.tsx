'use client';
import { useState } from 'react';
import { Flag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { HallData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { IncidentDialog, type IncidentDoor } from './incident-dialog';

type Incident = HallData['incidents'][number];

type IncidentListProps = {
  conferenceId: string;
  /** Through which door of the gate: the committee's, or the secretary's. */
  as?: IncidentDoor;
  incidents: readonly Incident[];
  /** False: the list can be read only. */
  mayRecord: boolean;
  /** Fetches the data again after a change; without it the page is loaded again. */
  onChanged?: () => Promise<void>;
};

async function reload() {
  window.location.reload();
}

/** Sự việc ghi vào biên bản, the latest first: numbered, never timed. Words: hall, common, refusals, fields. */
export function IncidentList(props: IncidentListProps) {
  const { conferenceId, as = 'committee', incidents, mayRecord, onChanged = reload } = props;
  const t = useTranslations('hall.incidents');
  const [opened, setOpened] = useState<Incident | 'new' | null>(null);
  const columns = useColumns(mayRecord, setOpened);
  const latestFirst = [...incidents].reverse();
  return (
    <Card
      title={t('title')}
      beside={
        <Chip tone="idle" icon={null}>
          {formatCount(incidents.length)}
        </Chip>
      }
      actions={
        mayRecord && (
          <Button icon={<Flag />} onClick={() => setOpened('new')}>
            {t('record')}
          </Button>
        )
      }
      flush
      footer={t('untimed')}
    >
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={latestFirst}
        rowKey={(row) => String(row.number)}
        empty={t('none')}
      />
      {opened !== null && (
        <IncidentDialog
          conferenceId={conferenceId}
          as={as}
          incident={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
          onSaved={onChanged}
        />
      )}
    </Card>
  );
}

function useColumns(mayRecord: boolean, open: (incident: Incident) => void): Column<Incident>[] {
  const t = useTranslations('hall.incidents');
  return [
    { key: 'number', header: t('number'), cell: (row) => <span className="num">{row.number}</span> },
    { key: 'content', header: t('content'), wrap: true, cell: (row) => row.content },
    { key: 'recordedBy', header: t('recordedBy'), wrap: true, cell: (row) => row.recordedBy },
    {
      key: 'resolution',
      header: t('resolution'),
      wrap: true,
      cell: (row) => (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Chip tone={row.resolution === '' ? 'warn' : 'ok'}>
            {row.resolution === '' ? t('pending') : t('resolved')}
          </Chip>
          {row.resolution}
          {mayRecord && (
            <Button
              variant="quiet"
              aria-label={t(row.resolution === '' ? 'resolveOf' : 'changeResolutionOf', {
                number: formatCount(row.number),
              })}
              onClick={() => open(row)}
            >
              {row.resolution === '' ? t('resolve') : t('changeResolution')}
            </Button>
          )}
        </div>
      ),
    },
  ];
}

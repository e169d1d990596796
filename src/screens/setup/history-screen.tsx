'use client';
import { useMessages, useTranslations } from 'use-intl';
import { changesOf, type AuditEvent } from '@/domain/audit/audit-event';
import { isChanging } from '@/domain/audit/compare-versions';
import type { AuditEntry } from '@/gate/setup/conference.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable } from '@/ui/data-table';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { useWhen } from './conference-when';
import { eventSentence } from '@/messages/event-sentence';
import { HistoryChanges } from './history-changes';
import { HistoryCompare } from './history-compare';

type HistoryScreenProps = { entries: readonly AuditEntry[]; isIntact: boolean };

/** Nhật ký: who did what, in sentences, the latest first. */
export function HistoryScreen({ entries, isIntact }: HistoryScreenProps) {
  const t = useTranslations('history');
  const when = useWhen();
  const sentence = eventSentence(useMessages());
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={isIntact && <Chip tone="ok">{t('intact')}</Chip>}
      />
      {!isIntact && (
        <Note tone="bad" role="alert">
          {t('broken')}
        </Note>
      )}
      <Card flush footer={t('secrecy')}>
        <DataTable
          caption={t('title')}
          rows={entries}
          rowKey={(entry) => String(entries.indexOf(entry))}
          empty={t('empty')}
          columns={[
            {
              key: 'at',
              header: t('column.at'),
              width: '12rem',
              cell: (entry) => <span className="num whitespace-nowrap">{when.instant(entry.at)}</span>,
            },
            {
              key: 'who',
              header: t('column.who'),
              width: '14rem',
              cell: (entry) => <span className="font-semibold">{entry.actorName}</span>,
            },
            {
              key: 'what',
              header: t('column.what'),
              cell: ({ event }) => (
                <>
                  <span className="wrap-anywhere">{sentence(event)}</span>
                  <WhatChanged event={event} />
                </>
              ),
            },
          ]}
        />
      </Card>
      <HistoryCompare
        entries={entries}
        labelOf={({ at, actorName, event }) => `${when.instant(at)}, ${actorName}: ${sentence(event)}`}
      />
    </>
  );
}

function WhatChanged({ event }: { event: AuditEvent }) {
  const t = useTranslations('history.changes');
  const changes = changesOf(event);
  if (changes === null)
    return isChanging(event) && <span className="block text-note text-ink-2">{t('notKept')}</span>;
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-lam-700">
        {t('show', { count: formatCount(changes.length) })}
      </summary>
      <HistoryChanges changes={changes} />
    </details>
  );
}

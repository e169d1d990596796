'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { compareVersions, isChanging } from '@/domain/audit/compare-versions';
import type { AuditEntry } from '@/gate/setup/conference.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Note } from '@/ui/note';
import { Select } from '@/ui/select';
import { HistoryChanges } from './history-changes';

type HistoryCompareProps = {
  /** The latest first. */
  entries: readonly AuditEntry[];
  labelOf: (entry: AuditEntry) => string;
};

/** Lays the conference as it stood after one entry beside how it stood after another. */
export function HistoryCompare({ entries, labelOf }: HistoryCompareProps) {
  const t = useTranslations('history.compare');
  const oldestFirst = [...entries].reverse();
  const moments = oldestFirst.flatMap((entry, index) => (isChanging(entry.event) ? [{ entry, index }] : []));
  const [from, setFrom] = useState(-1);
  const [to, setTo] = useState(moments.at(-1)?.index ?? -1);
  if (moments.length === 0) return null;
  const options = moments.map(({ entry, index }) => ({ value: String(index), label: labelOf(entry) }));
  const { changes, unknown } = compareVersions(oldestFirst.slice(from + 1, to + 1).map(({ event }) => event));
  return (
    <Card flush title={t('title')}>
      <div className="px-5 pb-4">
        <p className="text-ink-2">{t('lead')}</p>
        <div className="mt-3 grid gap-4 broad:grid-cols-2">
          <Select
            label={t('from')}
            value={String(from)}
            onChange={(event) => setFrom(Number(event.target.value))}
            options={[{ value: '-1', label: t('start') }, ...options]}
          />
          <Select
            label={t('to')}
            value={String(to)}
            onChange={(event) => setTo(Number(event.target.value))}
            options={options}
          />
        </div>
        <div role="status" className="mt-3 flex flex-col gap-3">
          {to < from && <Note tone="warn">{t('order')}</Note>}
          {unknown > 0 && <Note tone="info">{t('unknown', { count: formatCount(unknown) })}</Note>}
          {to >= from && changes.length === 0 && <Note tone="info">{t('same')}</Note>}
        </div>
      </div>
      {changes.length > 0 && <HistoryChanges changes={changes} />}
    </Card>
  );
}

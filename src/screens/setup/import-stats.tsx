'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { StatStrip } from '@/ui/stat-strip';
import type { Draft } from './import-draft';
import type { Preview } from './use-preview';

/** How many rows there are, can be imported, must be mended, are on the list already. */
export function ImportStats({ preview, draft }: { preview: Preview; draft: Draft }) {
  const t = useTranslations('importing.stat');
  const common = useTranslations('common');
  const { read, findings, readyRows } = preview;
  const keptBack = new Set(read.keptBack);
  const warned = new Set(
    findings
      .filter(({ severity }) => severity === 'warning')
      .flatMap(({ row, also }) => [row, ...also.map((cell) => cell.row)]),
  );
  const warnedRows = read.entryRows.filter((row) => warned.has(row) && !keptBack.has(row)).length;
  const errorCells = findings.filter(({ severity }) => severity === 'error').length;
  const isJoined = read.ready.length < readyRows;
  const readyBase = [
    ...(isJoined ? [t('people', { count: formatCount(read.ready.length) })] : []),
    ...(warnedRows > 0 ? [t('readyWarned', { count: formatCount(warnedRows) })] : []),
  ].join(', ');
  return (
    <StatStrip
      missing={common('missing')}
      items={[
        { label: preview.done ? t('remaining') : t('rows'), value: formatCount(read.entryRows.length) },
        { label: t('ready'), value: formatCount(readyRows), base: readyBase },
        {
          label: t('keptBack'),
          value: formatCount(read.keptBack.length),
          base: errorCells > 0 && t('keptBackCells', { count: formatCount(errorCells) }),
        },
        {
          label: t('listed'),
          value: formatCount(read.alreadyListed),
          base: read.alreadyListed > 0 && draft.mode === 'append' && t('listedUpdated'),
        },
      ]}
    />
  );
}

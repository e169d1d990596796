'use client';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cellName, type CellPlace } from '@/domain/importing/sheet';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { FindingActions } from './finding-actions';
import { FindingBadge } from './import-cell';
import type { Draft } from './import-draft';
import type { Placed, Preview } from './use-preview';

type ImportFindingsProps = {
  draft: Draft;
  preview: Preview;
  onEdit: (place: CellPlace, text: string) => void;
  onEditing: (place: CellPlace) => void;
  onChange: (change: Partial<Draft>) => void;
};

const mostShown = 60;
const mostCells = 4;

/** The findings one by one, with the number their cells bear. */
export function ImportFindings({ draft, preview, ...actions }: ImportFindingsProps) {
  const t = useTranslations('importing');
  const { findings } = preview;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const open = findings.filter(({ severity, isSeen }) => severity === 'warning' && !isSeen).length;
  const more = findings.length - mostShown;
  return (
    <Card
      flush
      title={t('findings')}
      beside={
        <>
          {errors > 0 && <Chip tone="bad">{formatCount(errors)}</Chip>}
          {open > 0 && <Chip tone="warn">{formatCount(open)}</Chip>}
        </>
      }
      footer={t('fixedHere')}
    >
      {findings.length === 0 && <p className="px-5 pb-4 text-ink-2">{t('noFindings')}</p>}
      <ol>
        {findings.slice(0, mostShown).map((finding) => (
          <FindingLine key={finding.key} finding={finding} draft={draft} {...actions} />
        ))}
      </ol>
      {more > 0 && (
        <p className="border-t border-line px-5 py-3 text-ink-2">{t('more', { count: formatCount(more) })}</p>
      )}
    </Card>
  );
}

const blankValues = { written: '', name: '', year: '', title: '', count: '', number: '', longest: '' };

function FindingLine({
  finding,
  draft,
  ...actions
}: { finding: Placed } & Omit<ImportFindingsProps, 'preview'>) {
  const t = useTranslations('importing');
  const { code, severity, isSeen } = finding;
  const values = { ...blankValues, ...finding.values };
  const cells = [finding, ...finding.also].map(cellName);
  const place = { cells: cells.slice(0, mostCells).join(', ') };
  const rest = cells.length - mostCells;
  const Glyph = severity === 'error' ? CircleX : isSeen ? CircleCheck : TriangleAlert;
  const ink = severity === 'error' ? 'text-son-700' : isSeen ? 'text-la-700' : 'text-nghe-800';
  const state = severity === 'error' ? t('error') : isSeen ? t('doneState') : t('warning');
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-t border-line px-5 py-2.5">
      <Glyph aria-hidden className={`size-[1.375rem] ${ink}`} />
      <div>
        <p className="flex items-center gap-2 font-semibold">
          <span className="sr-only">{state}: </span>
          <FindingBadge finding={finding} />
          {rest > 0 ? t('atMore', { ...place, count: formatCount(rest) }) : t('at', place)}
        </p>
        <p>{t(`finding.${code}.text`, values)}</p>
        <p className="text-small text-ink-2">{t(`finding.${code}.hint`, values)}</p>
        <FindingActions finding={finding} draft={draft} {...actions} />
      </div>
    </li>
  );
}

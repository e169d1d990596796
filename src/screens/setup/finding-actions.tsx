'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportCode } from '@/domain/importing/import-finding';
import type { CellPlace } from '@/domain/importing/sheet';
import type { Draft } from './import-draft';
import type { Placed } from './use-preview';

type FindingActionsProps = {
  finding: Placed;
  draft: Draft;
  onEdit: (place: CellPlace, text: string) => void;
  onEditing: (place: CellPlace) => void;
  onChange: (change: Partial<Draft>) => void;
};

/** What can be done about a finding: take the suggestion, type it, agree, or tell two people apart. */
export function FindingActions({ finding, draft, onEdit, onEditing, onChange }: FindingActionsProps) {
  const t = useTranslations('importing');
  const { code, severity, suggestion, isSeen, key } = finding;
  const place = { row: finding.row, column: finding.column };
  const rows = [finding.row, ...finding.also.map((cell) => cell.row)];

  function see(on: boolean) {
    const seen = new Set(draft.seen);
    if (on) seen.add(key);
    else seen.delete(key);
    onChange({ seen });
  }

  function keepApart(on: boolean) {
    const keptApart = new Set(draft.keptApart);
    for (const row of rows)
      if (on) keptApart.add(row);
      else keptApart.delete(row);
    onChange({ keptApart });
  }

  const turned = turnedBy(code);
  const isKeptApart = code === 'namesakes' && rows.some((row) => draft.keptApart.has(row));
  const agrees =
    code === 'group-without-marks' || code === 'group-spelled-differently' || code === 'listed-twice';
  const mayType = severity === 'error' || code === 'name-without-marks' || code === 'group-missing';
  return (
    <div className="flex flex-wrap gap-x-4">
      {suggestion !== null && (
        <LinkLike onClick={() => onEdit(place, suggestion)}>{t('use', { suggestion })}</LinkLike>
      )}
      {mayType && suggestion === null && <LinkLike onClick={() => onEditing(place)}>{t('fill')}</LinkLike>}
      {code === 'listed-twice' && <LinkLike onClick={() => keepApart(true)}>{t('apart')}</LinkLike>}
      {isKeptApart && <LinkLike onClick={() => keepApart(false)}>{t('together')}</LinkLike>}
      {turned && <LinkLike onClick={() => onChange(turned.change)}>{t(turned.label)}</LinkLike>}
      {severity === 'warning' && (
        <LinkLike onClick={() => see(!isSeen)}>
          {isSeen ? t('undo') : agrees ? t('agree') : t('understoodIt')}
        </LinkLike>
      )}
    </div>
  );
}

/** What was decided for the whole sheet can be decided the other way. */
function turnedBy(code: ImportCode) {
  if (code === 'names-in-capitals') return { label: 'keepCapitals', change: { capitals: 'kept' } } as const;
  if (code === 'names-kept-in-capitals')
    return { label: 'asNames', change: { capitals: 'as-name' } } as const;
  if (code === 'hidden-rows') return { label: 'leaveOut', change: { leavesOutHidden: true } } as const;
  if (code === 'hidden-rows-left-out')
    return { label: 'readHidden', change: { leavesOutHidden: false } } as const;
  return null;
}

function LinkLike({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-8 rounded-swatch font-semibold text-lam-700 underline underline-offset-[3px] hover:text-lam-600"
    >
      {children}
    </button>
  );
}

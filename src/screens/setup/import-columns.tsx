'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldsOfKind, type ColumnField, type Columns, type PeopleKind } from '@/domain/importing/columns';
import { cellText, columnLetter } from '@/domain/importing/sheet';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Select } from '@/ui/select';
import type { Draft } from './use-import';

type ImportColumnsProps = {
  kind: PeopleKind;
  draft: Draft;
  onClose: () => void;
  onColumns: (columns: Columns) => void;
};

/** Which column holds what, where the header was not understood as it was meant. */
export function ImportColumns({ kind, draft, onClose, onColumns }: ImportColumnsProps) {
  const t = useTranslations('importing');
  const common = useTranslations('common');
  const [columns, setColumns] = useState<Columns>(draft.header.columns);
  const rows = draft.sheets[draft.sheetIndex]?.rows ?? [];
  const width = Math.max(...rows.map((row) => row.length), 0);
  const options = Array.from({ length: width }, (_, column) => {
    const label = cellText(rows[draft.header.row - 1]?.[column]);
    return { value: String(column), label: `${columnLetter(column)}${label && `: ${label}`}` };
  });

  function choose(field: ColumnField, value: string) {
    const { [field]: _before, ...others } = columns;
    // A column holds one thing: whoever had it before gives it up.
    const free = Object.fromEntries(Object.entries(others).filter(([, column]) => String(column) !== value));
    setColumns(value === '' ? others : { ...free, [field]: Number(value) });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('columnsTitle')}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            variant="primary"
            unavailable={
              columns.fullName === undefined && columns.givenName === undefined
                ? { reason: t('problem.no-header') }
                : undefined
            }
            onClick={() => onColumns(columns)}
          >
            {t('columnsDone')}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-ink-2">{t('columnsLead', { row: String(draft.header.row) })}</p>
      <div className="grid gap-4 tablet:grid-cols-2">
        {fieldsOfKind[kind].map((field) => (
          <Select
            key={field}
            label={t(`field.${field}`)}
            placeholder={t('noColumn')}
            options={options}
            value={columns[field] === undefined ? '' : String(columns[field])}
            onChange={(event) => choose(field, event.target.value)}
          />
        ))}
      </div>
    </Dialog>
  );
}

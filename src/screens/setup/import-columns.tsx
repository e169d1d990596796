'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  fieldsOfKind,
  namesSomebody,
  type ColumnField,
  type Header,
  type ImportKind,
} from '@/domain/importing/columns';
import { headerAt } from '@/domain/importing/header';
import { cellText, columnLetter } from '@/domain/importing/sheet';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Select } from '@/ui/select';
import type { Draft } from './import-draft';

const rowsOffered = 40;

type ImportColumnsProps = {
  kind: ImportKind;
  draft: Draft;
  onClose: () => void;
  onHeader: (header: Header) => void;
};

/** Which column holds what, where the header was not understood as it was meant. */
export function ImportColumns({ kind, draft, onClose, onHeader }: ImportColumnsProps) {
  const t = useTranslations('importing');
  const common = useTranslations('common');
  const [header, setHeader] = useState<Header>(draft.header);
  const { columns } = header;
  const sheet = draft.sheets[draft.sheetIndex];
  const rows = sheet?.rows ?? [];
  const width = Math.max(...rows.map((row) => row.length), 0);
  const options = Array.from({ length: width }, (_, column) => {
    const label = cellText(rows[header.row - 1]?.[column]);
    return { value: String(column), label: `${columnLetter(column)}${label && `: ${label}`}` };
  });
  const rowOptions = rows.slice(0, rowsOffered).map((row, index) => {
    const said = row.map(cellText).filter(Boolean).join(' | ').slice(0, 60);
    return { value: String(index + 1), label: `${index + 1}${said && `: ${said}`}` };
  });

  function choose(field: ColumnField, value: string) {
    const { [field]: _before, ...others } = columns;
    // A column holds one thing: whoever had it before gives it up.
    const free = Object.fromEntries(Object.entries(others).filter(([, column]) => String(column) !== value));
    setHeader({ ...header, columns: value === '' ? others : { ...free, [field]: Number(value) } });
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
            unavailable={namesSomebody(columns, kind) ? undefined : { reason: t(`chooseNames.${kind}`) }}
            onClick={() => onHeader(header)}
          >
            {t('columnsDone')}
          </Button>
        </>
      }
    >
      <p className="mb-4 text-ink-2">{t('columnsLead')}</p>
      <div className="mb-4">
        <Select
          label={t('headerRow')}
          options={rowOptions}
          value={String(header.row)}
          onChange={({ target }) => sheet && setHeader(headerAt(sheet, Number(target.value), kind))}
        />
      </div>
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

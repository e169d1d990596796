'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Note } from '@/ui/note';
import { differingFields, type FieldName } from './differing-fields';
import { useFieldText } from './use-field-text';

/** Two officers wrote from the same version: what stands now, and what this one typed. */
export type Conflict = { by: string; version: number; theirs: ConferenceForm; mine: ConferenceForm };

type ConferenceConflictProps = {
  conflict: Conflict;
  takeTheirs: (conflict: Conflict) => void;
  keepMine: (conflict: Conflict) => void;
};

/** Both versions side by side, field by field; nothing is lost until the officer chooses. */
export function ConferenceConflict({ conflict, takeTheirs, keepMine }: ConferenceConflictProps) {
  const t = useTranslations('conferences');
  const textOf = useFieldText();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { by, theirs, mine } = conflict;
  const fields = differingFields(theirs, mine);
  const cell = (form: ConferenceForm) => (name: FieldName) => textOf(form, name) || t('conflict.blank');
  return (
    <>
      <Note tone="warn" role="alert" tabIndex={-1} ref={note} title={t('conflict.title', { by })}>
        {fields.length > 0 ? t('conflict.text') : t('conflict.textSame')}
      </Note>
      <Card
        flush
        tone="attention"
        title={t('conflict.caption')}
        actions={
          <>
            <Button onClick={() => takeTheirs(conflict)}>{t('conflict.takeTheirs')}</Button>
            <Button onClick={() => keepMine(conflict)}>{t('conflict.keepMine')}</Button>
          </>
        }
      >
        <DataTable
          caption={t('conflict.caption')}
          rows={fields}
          rowKey={(name) => name}
          columns={[
            {
              key: 'field',
              header: t('conflict.field'),
              rowHeader: true,
              width: '16rem',
              cell: (name) => t(`field.${name}`),
            },
            { key: 'theirs', header: t('conflict.theirs'), cell: cell(theirs) },
            { key: 'mine', header: t('conflict.mine'), cell: cell(mine) },
          ]}
        />
      </Card>
    </>
  );
}

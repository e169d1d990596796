'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { Note } from '@/ui/note';

/** One place where what was saved and what is typed here are not the same. Empty: nothing stands there. */
export type Difference = { key: string; label: string; theirs: string; mine: string };

type SavedMeanwhileProps = {
  /** Who saved; empty when it is not known. */
  by: string;
  differences: readonly Difference[];
  busy?: boolean;
  takeTheirs: () => void;
  keepMine: () => void;
};

/** Two people wrote from the same version: both side by side, and nothing is lost until one is chosen. */
export function SavedMeanwhile({ by, differences, busy, takeTheirs, keepMine }: SavedMeanwhileProps) {
  const t = useTranslations('common.conflict');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <>
      <Note
        tone="warn"
        role="alert"
        tabIndex={-1}
        ref={note}
        title={by === '' ? t('titleUnknown') : t('title', { by })}
      >
        {differences.length > 0 ? t('text') : t('textSame')}
      </Note>
      <Card
        flush
        tone="attention"
        title={t('caption')}
        actions={
          <>
            <Button onClick={takeTheirs}>{t('takeTheirs')}</Button>
            <Button busy={busy} onClick={keepMine}>
              {t('keepMine')}
            </Button>
          </>
        }
      >
        <DifferenceTable differences={differences} />
      </Card>
    </>
  );
}

/** What was saved beside what is typed here. */
export function DifferenceTable({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations('common.conflict');
  return (
    <DataTable
      caption={t('caption')}
      dense
      rows={differences}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'field',
          header: t('field'),
          rowHeader: true,
          width: '16rem',
          cell: ({ label }) => label,
        },
        { key: 'theirs', header: t('theirs'), cell: ({ theirs }) => theirs || t('blank') },
        { key: 'mine', header: t('mine'), cell: ({ mine }) => mine || t('blank') },
      ]}
    />
  );
}

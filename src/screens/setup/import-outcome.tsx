'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import type { UndoableImport } from './import-job';
import { UndoImport } from './last-import';

/** What was saved, and what stays behind to be mended. Takes the focus, for the button that led here may be gone. */
export function ImportOutcome({
  done,
  listHref,
  last,
  onUndone,
}: {
  done: { rows: number; kept: number };
  listHref: string;
  last: UndoableImport | null;
  onUndone: () => void;
}) {
  const t = useTranslations('importing');
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [done]);
  return (
    <Note
      ref={note}
      tabIndex={-1}
      tone="ok"
      role="status"
      title={t('done', { count: formatCount(done.rows) })}
      action={
        <>
          <LinkButton href={listHref}>{t('seeList')}</LinkButton>
          {last && <UndoImport last={last} onUndone={onUndone} />}
        </>
      }
    >
      {done.kept > 0 && `${t('doneKept', { count: formatCount(done.kept) })} ${t('doneNext')}`}
    </Note>
  );
}

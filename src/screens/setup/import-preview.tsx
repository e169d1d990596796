'use client';
import { useState } from 'react';
import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CellPlace } from '@/domain/importing/sheet';
import type { ImportView } from '@/gate/people/people.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { PageHead } from '@/ui/page-head';
import { ImportFindings } from './import-findings';
import { ImportOptions } from './import-options';
import { ImportOutcome } from './import-outcome';
import { ImportSheet } from './import-sheet';
import { ImportStats } from './import-stats';
import { SaveRefusal } from './save-refusal';
import { turnTo, type Draft } from './use-import';
import { placeKey, usePreview, type Preview } from './use-preview';
import { useUnsavedWarning } from './use-unsaved-warning';

type ImportPreviewProps = {
  view: ImportView;
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  onForget: () => void;
  onReadAgain: () => void;
  onSaved: () => void;
};

/** The sheet as it will be taken in, each problem on its cell; nothing is saved until it is imported. */
export function ImportPreview({ view, draft, onChange, onForget, onReadAgain, onSaved }: ImportPreviewProps) {
  const t = useTranslations('importing');
  const preview = usePreview(view, draft, onChange);
  const [editing, setEditing] = useState<CellPlace | null>(null);
  const count = preview.read.entryRows.length;
  const isOver = preview.done !== null && count === 0;
  useUnsavedWarning(!isOver && (draft.edits.size > 0 || preview.readyRows > 0));

  function edit(place: CellPlace, text: string) {
    onChange({ edits: new Map(draft.edits).set(placeKey(place), text) });
  }

  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('preview', { file: draft.file.name })}
        lead={
          !isOver &&
          (preview.done
            ? t('remainingLead', { count: formatCount(count) })
            : t('previewLead', {
                sheet: draft.sheets[draft.sheetIndex]?.name ?? '',
                count: formatCount(count),
              }))
        }
        actions={
          !isOver && (
            <PreviewActions
              draft={draft}
              preview={preview}
              onForget={onForget}
              onReadAgain={onReadAgain}
              onSaved={onSaved}
            />
          )
        }
      />
      <SaveRefusal refusal={preview.refusal} />
      {preview.done && (
        <ImportOutcome done={preview.done} listHref={`/conferences/${view.conferenceId}/${view.kind}`} />
      )}
      {!isOver && (
        <>
          <ImportStats preview={preview} draft={draft} />
          <ImportOptions
            kind={view.kind}
            draft={draft}
            preview={preview}
            onChange={onChange}
            onSheet={(index) => onChange(turnTo(draft, index))}
          />
          <div className="grid items-start gap-4 broad:grid-cols-[minmax(0,1fr)_21.5rem]">
            <ImportSheet
              kind={view.kind}
              draft={draft}
              preview={preview}
              editing={editing}
              onEditing={setEditing}
              onEdit={edit}
              onColumns={(columns) => onChange(turnTo(draft, draft.sheetIndex, columns))}
            />
            <ImportFindings
              draft={draft}
              preview={preview}
              onEdit={edit}
              onEditing={setEditing}
              onChange={onChange}
            />
          </div>
        </>
      )}
    </div>
  );
}

type PreviewActionsProps = {
  draft: Draft;
  preview: Preview;
  onForget: () => void;
  onReadAgain: () => void;
  onSaved: () => void;
};

function PreviewActions({ draft, preview, onForget, onReadAgain, onSaved }: PreviewActionsProps) {
  const t = useTranslations('importing');
  const common = useTranslations('common');
  const [asking, setAsking] = useState<'again' | 'replace' | null>(null);
  const { read, readyRows, busy, listedCount } = preview;
  const replaces = draft.mode === 'replace' && listedCount > 0;
  const count = formatCount(readyRows);
  const gone = listedCount - read.alreadyListed;

  async function commit() {
    const isSaved = await preview.commit();
    setAsking(null);
    if (isSaved) onSaved();
  }

  return (
    <>
      <Button onClick={onForget}>{t('other')}</Button>
      <Button
        icon={<RefreshCw aria-hidden />}
        onClick={() => (draft.edits.size > 0 ? setAsking('again') : onReadAgain())}
      >
        {t('again')}
      </Button>
      <Button
        variant="primary"
        busy={busy}
        busyLabel={t('committing', { count })}
        unavailable={readyRows === 0 ? { reason: t('nothingToCommit') } : undefined}
        onClick={() => (replaces ? setAsking('replace') : commit())}
      >
        {t('commit', { count }) + (replaces ? '…' : '')}
      </Button>
      <ConfirmDialog
        open={asking === 'again'}
        onOpenChange={() => setAsking(null)}
        title={t('againTitle')}
        confirmLabel={t('again')}
        cancelLabel={common('cancel')}
        onConfirm={() => {
          setAsking(null);
          onReadAgain();
        }}
      >
        {t('againText')}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'replace'}
        onOpenChange={() => setAsking(null)}
        danger
        busy={busy}
        busyLabel={t('committing', { count })}
        title={t('replaceTitle')}
        confirmLabel={t('replace')}
        cancelLabel={common('cancel')}
        onConfirm={commit}
      >
        {t('replaceText', { before: formatCount(listedCount), after: formatCount(read.ready.length) })}{' '}
        {gone > 0 ? t('replaceGone', { gone: formatCount(gone) }) : t('replaceGoneNone')}
      </ConfirmDialog>
    </>
  );
}

'use client';
import { useState } from 'react';
import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { placeKey } from '@/domain/importing/draft-rows';
import { cellAt, cellText, type CellPlace } from '@/domain/importing/sheet';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FileButton } from '@/ui/file-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { turnTo, type Draft } from './import-draft';
import { ImportFindings } from './import-findings';
import type { ImportJob } from './import-job';
import { ImportOptions } from './import-options';
import { ImportOutcome } from './import-outcome';
import { ImportSheet } from './import-sheet';
import { ImportStats } from './import-stats';
import { SaveRefusal } from './save-refusal';
import type { ReadingProblem } from './sheet-reader';
import { usePreview, type Preview } from './use-preview';
import { useUnsavedWarning } from './use-unsaved-warning';

type ImportPreviewProps = {
  job: ImportJob;
  shown: Parameters<typeof usePreview>[1];
  problem: ReadingProblem | null;
  onForget: () => void;
  onReadAgain: (file: File) => void;
  onSaved: () => void;
};

/** The sheet as it will be taken in, each problem on its cell; nothing is saved until it is imported. */
export function ImportPreview({ job, shown, problem, onForget, onReadAgain, onSaved }: ImportPreviewProps) {
  const t = useTranslations('importing');
  const preview = usePreview(job, shown);
  const { draft, change } = shown;
  const [editing, setEditing] = useState<CellPlace | null>(null);
  const count = preview.read.entryRows.length;
  const isOver = preview.done !== null && count === 0;
  useUnsavedWarning(!isOver && (draft.edits.size > 0 || preview.readyRows > 0));

  function edit(place: CellPlace, text: string) {
    const key = placeKey(place);
    const file = draft.sheets[draft.sheetIndex]?.rows ?? [];
    const was = draft.edits.get(key)?.was ?? cellText(cellAt(file, place));
    change({ edits: new Map(draft.edits).set(key, { text, was }) });
  }

  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('preview', { file: draft.fileName })}
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
      <ReadAgainNote problem={problem} carried={draft.carried} />
      {preview.done && (
        <ImportOutcome
          done={preview.done}
          listHref={job.listHref}
          // Until the page knows of this import, its latest is the one before.
          last={job.list.version === shown.list.version ? job.last : null}
          onUndone={onForget}
        />
      )}
      {!isOver && (
        <>
          <ImportStats preview={preview} draft={draft} />
          <ImportOptions
            kind={job.kind}
            draft={draft}
            preview={preview}
            onChange={change}
            onSheet={(index) => change(turnTo(draft, index))}
          />
          <div className="grid items-start gap-4 broad:grid-cols-[minmax(0,1fr)_21.5rem]">
            <ImportSheet
              kind={job.kind}
              draft={draft}
              preview={preview}
              editing={editing}
              onEditing={setEditing}
              onEdit={edit}
              onHeader={(header) => change(turnTo(draft, draft.sheetIndex, header))}
            />
            <ImportFindings
              draft={draft}
              preview={preview}
              onEdit={edit}
              onEditing={setEditing}
              onChange={change}
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
  onReadAgain: (file: File) => void;
  onSaved: () => void;
};

function PreviewActions({ draft, preview, onForget, onReadAgain, onSaved }: PreviewActionsProps) {
  const t = useTranslations('importing');
  const common = useTranslations('common');
  const [isAsking, setAsking] = useState(false);
  const { read, readyRows, busy, listedCount } = preview;
  const replaces = draft.mode === 'replace' && listedCount > 0;
  const count = formatCount(readyRows);
  const gone = listedCount - read.alreadyListed;

  async function commit() {
    const isSaved = await preview.commit();
    setAsking(false);
    if (isSaved) onSaved();
  }

  return (
    <>
      <Button onClick={onForget}>{t('other')}</Button>
      <FileButton
        icon={<RefreshCw aria-hidden />}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onFile={onReadAgain}
      >
        {t('again')}
      </FileButton>
      <Button
        variant="primary"
        busy={busy}
        busyLabel={preview.isReading ? t('readingAgain') : t('committing', { count })}
        unavailable={readyRows === 0 ? { reason: t('nothingToCommit') } : undefined}
        onClick={() => (replaces ? setAsking(true) : commit())}
      >
        {t('commit', { count }) + (replaces ? '…' : '')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={() => setAsking(false)}
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

/** After a file was read again: why it could not be, or what became of the cells that were typed over. */
function ReadAgainNote({ problem, carried }: { problem: ReadingProblem | null; carried: Draft['carried'] }) {
  const t = useTranslations('importing');
  if (problem) return <Note tone="bad" role="alert">{`${t(`problem.${problem}`)} ${t('stillHere')}`}</Note>;
  if (!carried) return null;
  const { kept, dropped } = carried;
  return (
    <Note tone="info" role="status">
      {t('carried', { kept: formatCount(kept) })}{' '}
      {dropped > 0 && t('dropped', { dropped: formatCount(dropped) })}
    </Note>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { ImportView } from '@/gate/people/people.loader';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { ImportChoose } from './import-choose';
import { ImportPreview } from './import-preview';
import { useImport } from './use-import';

/** Nhập từ bảng tính: choose a file, look at it cell by cell, then import what is sound. */
export function ImportScreen({ view, onSaved }: { view: ImportView; onSaved: () => void }) {
  const t = useTranslations('importing');
  const { stage, open, forget, change } = useImport(view);
  if (stage.at === 'preview')
    return (
      <ImportPreview
        view={view}
        draft={stage.draft}
        onChange={change}
        onForget={forget}
        onReadAgain={() => open(stage.draft.file)}
        onSaved={onSaved}
      />
    );
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t(`title.${view.kind}`)}
        lead={t('lead')}
        breadcrumb={
          <p className="mb-1">
            <TextLink href={`/conferences/${view.conferenceId}/${view.kind}`}>
              {t(`back.${view.kind}`)}
            </TextLink>
          </p>
        }
      />
      {view.mayEdit ? (
        <ImportChoose view={view} stage={stage} onFile={open} />
      ) : (
        <Note tone="info">{t('notDraft')}</Note>
      )}
    </div>
  );
}

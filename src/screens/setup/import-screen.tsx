'use client';
import { useTranslations } from 'use-intl';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { ImportChoose } from './import-choose';
import { LastImportCard } from './last-import';
import type { ImportJob } from './import-job';
import { ImportPreview } from './import-preview';
import { useImport } from './use-import';

/** Nhập từ bảng tính: choose a file, look at it cell by cell, then import what is sound. */
export function ImportScreen({ job, onSaved }: { job: ImportJob; onSaved: () => void }) {
  const t = useTranslations('importing');
  const { stage, list, isReading, open, change, forget } = useImport(job);
  if (stage.at === 'preview')
    return (
      <ImportPreview
        job={job}
        shown={{ ...stage, list, isReading, change }}
        problem={stage.problem}
        onForget={forget}
        onReadAgain={(file) => void open(file, stage.draft)}
        onSaved={onSaved}
      />
    );
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t(`title.${job.kind}`)}
        lead={t('lead')}
        breadcrumb={
          <p className="mb-1">
            <TextLink href={job.listHref}>{t(`back.${job.kind}`)}</TextLink>
          </p>
        }
      />
      {job.isOpen ? (
        <>
          <ImportChoose job={job} stage={stage} onFile={(file) => void open(file)} onCancel={forget} />
          {stage.at === 'choose' && job.last && <LastImportCard last={job.last} onUndone={onSaved} />}
        </>
      ) : (
        <Note tone="info">{t('notDraft')}</Note>
      )}
    </div>
  );
}

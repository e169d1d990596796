'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import type { ImportJob } from './import-job';
import { ImportReading } from './import-reading';
import type { ImportStage } from './use-import';

type ImportChooseProps = {
  job: ImportJob;
  stage: Exclude<ImportStage, { at: 'preview' }>;
  onFile: (file: File) => void;
  onCancel: () => void;
};

/** The file, and for those who have none yet the template; while it is read, how far that is. */
export function ImportChoose({ job, stage, onFile, onCancel }: ImportChooseProps) {
  const t = useTranslations('importing');
  if (stage.at === 'reading')
    return <ImportReading name={stage.name} step={stage.step} onCancel={onCancel} />;
  const problem = stage.problem ? t(`problem.${stage.problem}`) : undefined;
  return (
    <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Card>
        <FileDrop
          label={t('file')}
          chooseLabel={t('choose')}
          dropLabel={t('drop')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={problem}
          chosen=""
          onFiles={([file]) => file && onFile(file)}
        />
        <LiveRegion urgent>{problem}</LiveRegion>
      </Card>
      <div className="flex flex-col gap-4">
        <Card title={t('templateTitle')}>
          <p className="mb-3 text-ink-2">{t('templateText')}</p>
          <LinkButton href={job.templateHref} icon={<Download aria-hidden />} download>
            {t('template')}
          </LinkButton>
        </Card>
        <Card title={t('understood')}>
          <p className="text-ink-2">{t(`understoodText.${job.kind}`)}</p>
        </Card>
      </div>
    </div>
  );
}

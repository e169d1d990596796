'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ImportView } from '@/gate/people/people.loader';
import { Card } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import type { ImportStage } from './use-import';

type ImportChooseProps = {
  view: ImportView;
  stage: Exclude<ImportStage, { at: 'preview' }>;
  onFile: (file: File) => void;
};

/** The file, and for those who have none yet the template. */
export function ImportChoose({ view, stage, onFile }: ImportChooseProps) {
  const t = useTranslations('importing');
  const { conferenceId, kind } = view;
  const problem = stage.at === 'choose' && stage.problem ? t(`problem.${stage.problem}`) : undefined;
  return (
    <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Card>
        <FileDrop
          label={t('file')}
          chooseLabel={t('choose')}
          dropLabel={t('drop')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          error={problem}
          chosen={stage.at === 'reading' ? t('reading', { file: stage.name }) : ''}
          onFiles={([file]) => file && onFile(file)}
        />
        <LiveRegion urgent>{problem}</LiveRegion>
      </Card>
      <div className="flex flex-col gap-4">
        <Card title={t('templateTitle')}>
          <p className="mb-3 text-ink-2">{t('templateText')}</p>
          <LinkButton
            href={`/api/conferences/${conferenceId}/templates/${kind}`}
            icon={<Download aria-hidden />}
            download
          >
            {t('template')}
          </LinkButton>
        </Card>
        <Card title={t('understood')}>
          <p className="text-ink-2">{t(`understoodText.${kind}`)}</p>
        </Card>
      </div>
    </div>
  );
}

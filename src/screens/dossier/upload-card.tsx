'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isSettled } from '@/domain/dossier/match-file-name';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { LiveRegion } from '@/ui/live-region';
import { UploadRow } from './upload-row';
import type { Uploads } from './use-uploads';

export const takenFiles = '.pdf,.docx,.jpg,.jpeg,.png';

/** Many files at once: each with whose it is and which paper, proposed from its name and confirmed by a person. */
export function UploadCard({ view, uploads }: { view: DossiersView; uploads: Uploads }) {
  const t = useTranslations('dossier.upload');
  const { lines, received, isSending } = uploads;
  const isClear = lines.every(isSettled);
  const queue = useRef<HTMLElement>(null);
  useEffect(() => {
    queue.current?.scrollIntoView({ block: 'nearest' });
  }, [lines.length]);
  const hasFailed = lines.some(({ state }) => state.at === 'failed');
  return (
    <Card title={t('title')}>
      <FileDrop
        label={t('label')}
        chooseLabel={t('choose')}
        dropLabel={t('drop')}
        hint={t('hint', { megabytes: String(view.facts.settings.largestFileMegabytes) })}
        accept={takenFiles}
        multiple
        chosen=""
        onFiles={(files) => files.length > 0 && uploads.add(files, null)}
      />
      <LiveRegion>{received > 0 && t('received', { count: String(received) })}</LiveRegion>
      {received > 0 && lines.length === 0 && (
        <p className="mt-3 font-semibold text-la-700">{t('received', { count: String(received) })}</p>
      )}
      {lines.length > 0 && (
        <section ref={queue} aria-label={t('queue')} className="mt-4 flex flex-col gap-4">
          <ul className="flex flex-col gap-3">
            {lines.map((line) => (
              <UploadRow key={line.key} line={line} view={view} uploads={uploads} />
            ))}
          </ul>
          <div className="flex justify-end">
            <Button
              variant="primary"
              busy={isSending}
              busyLabel={t('sending')}
              unavailable={isClear ? undefined : { reason: t('unsettled') }}
              onClick={() => void uploads.send()}
            >
              {hasFailed ? t('sendAgain') : t('send', { count: String(lines.length) })}
            </Button>
          </div>
        </section>
      )}
    </Card>
  );
}

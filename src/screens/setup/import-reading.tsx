'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';
import type { ReadingStep } from './read-sheet.worker';

const steps: readonly ReadingStep[] = ['opening', 'unpacking', 'finding'];

type ImportReadingProps = { name: string; step: ReadingStep; onCancel: () => void };

/** How far the reading of a file is, and the way out of it. Takes the focus, for the field that led here is gone. */
export function ImportReading({ name, step, onCancel }: ImportReadingProps) {
  const t = useTranslations('importing');
  const common = useTranslations('common');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Card>
      <div ref={place} tabIndex={-1} className="flex flex-col gap-3">
        <p role="status" className="font-semibold">
          {t('reading', { file: name })} {t(`step.${step}`)}
        </p>
        <ProgressBar
          value={steps.indexOf(step) + 1}
          max={steps.length + 1}
          label={t('progress', { step: String(steps.indexOf(step) + 1), of: String(steps.length) })}
        />
        <div>
          <Button onClick={onCancel}>{common('cancel')}</Button>
        </div>
      </div>
    </Card>
  );
}

'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TestView } from '@/gate/committee/test.loader';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import type { useTestStart } from './use-test-start';

type Props = { state: TestView['state']; hasPassed: boolean; start: ReturnType<typeof useTestStart> };

/** Begins the test anew. Where there is something to lose, it says what before it is thrown away. */
export function BeginAgain({ state, hasPassed, start }: Props) {
  const t = useTranslations('ceremony.test');
  const [isAsking, setIsAsking] = useState(false);
  const losesNothing = state === 'prepared';
  const begin = () => {
    setIsAsking(false);
    start.run();
  };
  return (
    <>
      <Button
        busy={start.isBusy}
        busyLabel={t('starting')}
        onClick={losesNothing ? begin : () => setIsAsking(true)}
      >
        {t(losesNothing ? 'again' : 'againAsk')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t('againTitle')}
        confirmLabel={t('againConfirm')}
        cancelLabel={t('againKeep')}
        danger
        onConfirm={begin}
      >
        {hasPassed && (
          <Note tone="warn" className="mb-4">
            {t('againPassed')}
          </Note>
        )}
        <p>{t('againText')}</p>
      </ConfirmDialog>
    </>
  );
}

'use client';
import { useState } from 'react';
import { LockOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import { openBoxesAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';
import { openingBlockedBy, sharesMissing } from './opening-steps';

type Props = { view: ConsoleView; progress: OpeningProgress; onOpened: () => void };

/** Opens the box when nothing is in the way any more, and goes on to the totals. */
export function OpenBoxes({ view, progress, onOpened }: Props) {
  const t = useTranslations('ceremony.open');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const { submit, isBusy, refusal } = useStepAction(() => openBoxesAction(view.conference.id, {}), onOpened);
  const blocked = openingBlockedBy(progress, view);
  return (
    <>
      <Button
        variant="primary"
        icon={<LockOpen />}
        unavailable={
          blocked === null
            ? undefined
            : { reason: t(`blocked.${blocked}`, { need: formatCount(sharesMissing(progress)) }) }
        }
        onClick={() => setIsOpen(true)}
      >
        {t('openBox')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('openTitle')}
        confirmLabel={t('openConfirm')}
        cancelLabel={common('cancel')}
        busy={isBusy}
        busyLabel={t('opening')}
        onConfirm={submit}
      >
        <p>{t('openText')}</p>
        <RefusalNote refusal={refusal} className="mt-4" />
      </ConfirmDialog>
    </>
  );
}

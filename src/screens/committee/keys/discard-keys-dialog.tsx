'use client';
import { useTranslations } from 'use-intl';
import { discardKeysAction } from '@/gate/committee/committee.actions';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';

type Props = { conferenceId: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Says that slips and cards on paper become worthless before the keys are discarded. */
export function DiscardKeysDialog({ conferenceId, open, onOpenChange }: Props) {
  const t = useTranslations('ceremony.keys');
  const common = useTranslations('common');
  const { submit, isBusy, refusal } = useStepAction(
    () => discardKeysAction(conferenceId, {}),
    () => onOpenChange(false),
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('discardTitle')}
      confirmLabel={t('discardConfirm')}
      cancelLabel={common('cancel')}
      danger
      busy={isBusy}
      busyLabel={t('discarding')}
      onConfirm={submit}
    >
      <p>{t('discardText')}</p>
      <RefusalNote refusal={refusal} className="mt-4" />
    </ConfirmDialog>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import { confirmCountAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { SecondMemberFields, useSecondMember } from '../second-member';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';

type Props = { view: ConsoleView; open: boolean; onOpenChange: (open: boolean) => void };

/** Xác nhận kết quả (2 người): the second member enters the own passphrase beside the one signed in. */
export function ConfirmCountDialog({ view, open, onOpenChange }: Props) {
  const t = useTranslations('committee.tally');
  const common = useTranslations('common');
  const second = useSecondMember();
  const close = () => {
    second.forget();
    onOpenChange(false);
  };
  const { submit, isBusy, refusal } = useStepAction(
    () => confirmCountAction(view.conference.id, second.entered),
    close,
  );
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : close())}
      title={t('confirmTitle')}
      confirmLabel={t('confirmAction')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('confirming')}
      onConfirm={() => second.ask() && submit()}
    >
      <p>{t('confirmText', { name: view.me?.fullName ?? '' })}</p>
      <div className="mt-4 flex flex-col gap-4">
        <SecondMemberFields view={view} second={second} />
        <RefusalNote refusal={refusal} />
      </div>
    </ConfirmDialog>
  );
}

'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { confirmCountAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { PasswordInput } from '@/ui/password-input';
import { Select } from '@/ui/select';
import { useStepAction } from '../use-step-action';
import { otherMembers } from './other-members';

type Props = { view: ConsoleView; open: boolean; onOpenChange: (open: boolean) => void };

/** Xác nhận kết quả (2 người): the second member enters the own passphrase beside the one signed in. */
export function ConfirmCountDialog({ view, open, onOpenChange }: Props) {
  const t = useTranslations('committee.tally');
  const common = useTranslations('common');
  const fields = useTranslations('fields');
  const [secondMemberId, setMember] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setIsTried] = useState(false);
  const close = () => {
    setPassphrase('');
    setIsTried(false);
    onOpenChange(false);
  };
  const { submit, isBusy, refusal } = useStepAction(
    () => confirmCountAction(view.conference.id, { secondMemberId, passphrase }),
    close,
  );
  const confirm = () => {
    setIsTried(true);
    if (secondMemberId !== '' && passphrase !== '') submit();
  };
  const missing = (value: string) => (isTried && value === '' ? { error: fields('required') } : {});
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : close())}
      title={t('confirmTitle')}
      confirmLabel={t('confirmAction')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('confirming')}
      onConfirm={confirm}
    >
      <p>{t('confirmText', { name: view.me?.fullName ?? '' })}</p>
      <div className="mt-4 flex flex-col gap-4">
        <Select
          label={t('secondMember')}
          placeholder={t('chooseMember')}
          options={otherMembers(view).map(({ id, fullName }) => ({ value: id, label: fullName }))}
          value={secondMemberId}
          onChange={(event) => setMember(event.target.value)}
          {...missing(secondMemberId)}
        />
        <PasswordInput
          label={t('secondPassphrase')}
          showLabel={t('show')}
          hideLabel={t('hide')}
          autoComplete="off"
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
          {...missing(passphrase)}
        />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
      </div>
    </ConfirmDialog>
  );
}

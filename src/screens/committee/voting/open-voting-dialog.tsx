'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { openVotingAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { SecondMemberFields, useSecondMember } from '../second-member';
import { useStepAction } from '../use-step-action';

type Props = { view: ConsoleView; open: boolean; onOpenChange: (open: boolean) => void };

/** Says what opening freezes; where no test passed, the head is asked why. */
export function OpenVotingDialog({ view, open, onOpenChange }: Props) {
  const t = useTranslations('committee.voting');
  const common = useTranslations('common');
  const fields = useTranslations('fields');
  const [testSkippedReason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const second = useSecondMember();
  const close = () => {
    second.forget();
    onOpenChange(false);
  };
  const { submit, isBusy, refusal } = useStepAction(
    () => openVotingAction(view.conference.id, { testSkippedReason, second: second.entered }),
    close,
  );
  const isTested = view.test === 'passed' || view.paper.use === 'alone';
  const confirm = () => {
    const isSaid = isTested || testSkippedReason.trim() !== '';
    setIsMissing(!isSaid);
    if (second.ask() && isSaid) submit();
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(isOpen) => (isOpen ? onOpenChange(true) : close())}
      title={t('openTitle')}
      confirmLabel={t('openConfirm')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('opening')}
      onConfirm={confirm}
    >
      <p>{t('openText', { convened: formatCount(view.convened), present: formatCount(view.present) })}</p>
      {!isTested && (
        <div className="mt-4">
          <TextInput
            label={t('testSkipped')}
            hint={t('testSkippedHint')}
            value={testSkippedReason}
            onChange={(event) => setReason(event.target.value)}
            {...(isMissing ? { error: fields('required') } : {})}
          />
        </div>
      )}
      <div className="mt-4 flex flex-col gap-4">
        <p>{t('ofTwo', { name: view.me?.fullName ?? '' })}</p>
        <SecondMemberFields view={view} second={second} />
      </div>
      <RefusalNote refusal={refusal} className="mt-4" />
    </ConfirmDialog>
  );
}

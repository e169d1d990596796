'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { annulVoteAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { NumberInput } from '@/ui/number-input';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { typedCount } from '../paper-count/typed-count';
import { SecondMemberFields, useSecondMember } from '../second-member';
import { useStepAction } from '../use-step-action';

type Props = { view: ConsoleView; onClose: () => void };

/** Bỏ phiếu lại: why, the vote of the hall on it, what is packed away, and a second member. */
export function AnnulVoteDialog({ view, onClose }: Props) {
  const t = useTranslations('committee.revote');
  const voting = useTranslations('committee.voting');
  const common = useTranslations('common');
  const fields = useTranslations('fields');
  const second = useSecondMember();
  const [reason, setReason] = useState('');
  const [yes, setYes] = useState('');
  const [seal, setSeal] = useState('');
  const [sheets, setSheets] = useState<Record<string, string>>({});
  const [isTried, setIsTried] = useState(false);
  const { conference, me, present, paper } = view;
  const counted = paper.use === 'none' ? [] : view.forms.map(({ form }) => form);
  const countOf = (formId: string) => typedCount(sheets[formId] ?? '');
  const isNumber = (value: unknown) => typeof value === 'number';
  const wrongNumber = (value: unknown) => (isTried && !isNumber(value) ? { error: t('number') } : {});
  const { submit, isBusy, refusal } = useStepAction(
    () =>
      annulVoteAction(conference.id, {
        reason,
        yesCount: typedCount(yes) ?? 0,
        sealNumber: seal,
        papers: counted.map(({ id }) => ({ formId: id, returned: countOf(id) ?? 0 })),
        second: second.entered,
      }),
    onClose,
  );
  const confirm = () => {
    setIsTried(true);
    const isSeconded = second.ask();
    const areCounted = counted.every(({ id }) => isNumber(countOf(id)));
    if (reason.trim() !== '' && isNumber(typedCount(yes)) && areCounted && isSeconded) submit();
  };
  const round = formatCount(conference.ballotRound);
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('dialogTitle', { round })}
      confirmLabel={t('confirm')}
      cancelLabel={common('cancel')}
      danger
      busy={isBusy}
      busyLabel={t('annulling')}
      onConfirm={confirm}
    >
      <p>{t('dialogText')}</p>
      <div className="mt-4 flex flex-col gap-4">
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          {...(isTried && reason.trim() === '' ? { error: fields('required') } : {})}
        />
        <NumberInput
          label={t('yesCount')}
          hint={t('yesCountHint', { present: formatCount(present) })}
          value={yes}
          onChange={(event) => setYes(event.target.value)}
          {...wrongNumber(typedCount(yes))}
        />
        {counted.map(({ id, index }) => (
          <NumberInput
            key={id}
            label={t('paper', { index: formatCount(index) })}
            value={sheets[id] ?? ''}
            onChange={(event) => setSheets({ ...sheets, [id]: event.target.value })}
            {...wrongNumber(countOf(id))}
          />
        ))}
        <TextInput
          label={t('seal')}
          hint={t('sealHint')}
          value={seal}
          onChange={(event) => setSeal(event.target.value)}
        />
        <p>{voting('ofTwo', { name: me?.fullName ?? '' })}</p>
        <SecondMemberFields view={view} second={second} />
        <RefusalNote refusal={refusal} />
      </div>
    </ConfirmDialog>
  );
}

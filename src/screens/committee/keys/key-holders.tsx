'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConferenceId } from '@/domain/kernel/ids';
import { recordDepartureAction } from '@/gate/committee/committee.actions';
import type { KeysView } from '@/gate/committee/ceremony.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';

type Holder = NonNullable<KeysView>['holders'][number];
type Props = { conferenceId: ConferenceId; holders: readonly Holder[]; mayRecord: boolean };

/** Who holds which share, and who of them left. */
export function KeyHolders({ conferenceId, holders, mayRecord }: Props) {
  const t = useTranslations('ceremony.keys');
  return (
    <ol className="flex flex-col gap-3">
      {holders.map((holder, index) => (
        <li key={holder.memberId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <div className="min-w-0">
            <p className="text-note text-ink-2">{t('holder', { place: formatCount(index + 1) })}</p>
            <p className="font-doc text-name font-semibold">{holder.fullName}</p>
            <LeftFor reason={holder.leftReason} />
          </div>
          {mayRecord && <Departure conferenceId={conferenceId} holder={holder} />}
        </li>
      ))}
    </ol>
  );
}

function LeftFor({ reason }: { reason: string | null }) {
  const t = useTranslations('ceremony.left');
  return reason === null ? null : <p className="text-note text-son-700">{t('since', { reason })}</p>;
}

function Departure({ conferenceId, holder }: { conferenceId: ConferenceId; holder: Holder }) {
  const t = useTranslations('ceremony.left');
  const [isOpen, setIsOpen] = useState(false);
  const { memberId, fullName, leftReason } = holder;
  const back = useStepAction(() => recordDepartureAction(conferenceId, { memberId, leftReason: null }));
  if (leftReason !== null)
    return (
      <div className="flex flex-col gap-2">
        <Button busy={back.isBusy} busyLabel={t('recording')} onClick={back.submit}>
          {t('back', { name: fullName })}
        </Button>
        <RefusalNote refusal={back.refusal} />
      </div>
    );
  return (
    <>
      <Button variant="quiet" aria-label={`${t('record')} ${fullName}`} onClick={() => setIsOpen(true)}>
        {t('record')}
      </Button>
      {isOpen && (
        <DepartureDialog conferenceId={conferenceId} holder={holder} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

type DialogProps = { conferenceId: ConferenceId; holder: Holder; onClose: () => void };

function DepartureDialog({ conferenceId, holder, onClose }: DialogProps) {
  const t = useTranslations('ceremony.left');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { memberId, fullName } = holder;
  const leftReason = reason.trim();
  const { submit, isBusy, refusal } = useStepAction(
    () => recordDepartureAction(conferenceId, { memberId, leftReason }),
    onClose,
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { name: fullName })}
      confirmLabel={t('confirm')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('recording')}
      onConfirm={() => (leftReason === '' ? setIsAsked(true) : submit())}
    >
      <p className="mb-4">{t('text')}</p>
      <TextInput
        label={t('reason')}
        hint={t('reasonHint')}
        error={isAsked && leftReason === '' ? t('reasonMissing') : undefined}
        maxLength={300}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <RefusalNote refusal={refusal} className="mt-4" />
    </ConfirmDialog>
  );
}

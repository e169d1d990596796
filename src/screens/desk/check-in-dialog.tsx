'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CheckIn } from '@/domain/attendance/check-in';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import type { IndexedVoter } from './find-voters';
import type { DeskMark } from './use-attendance';

type CheckInDialogProps = {
  voter: IndexedVoter;
  checkIn: CheckIn | null;
  onClose: () => void;
  onMark: (wanted: DeskMark) => void;
};

/** Records an absence, with its reason or without, corrects a tick, or takes it back. */
export function CheckInDialog({ voter, checkIn, onClose, onMark }: CheckInDialogProps) {
  const t = useTranslations('hall.desk');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const [reason, setReason] = useState(checkIn?.reason ?? '');
  const [error, setError] = useState<string>();

  function choose(wanted: DeskMark) {
    onMark(wanted);
    onClose();
  }

  function chooseExcused() {
    if (reason.trim() === '') return setError('required');
    choose({ status: 'absent-excused', reason });
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`${t('number', { number: String(voter.number) })}. ${voter.fullName}`}
      actions={
        <Button size="md" onClick={onClose}>
          {common('cancel')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {checkIn?.status === 'present' && <Note tone="warn">{t('cardBack')}</Note>}
        <TextInput
          size="tablet"
          label={t('reason')}
          hint={t('reasonHint')}
          error={sentence(error)}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button size="md" wide onClick={chooseExcused}>
          {t('saveExcused')}
        </Button>
        {checkIn?.status !== 'absent-unexcused' && (
          <Button size="md" wide onClick={() => choose({ status: 'absent-unexcused', reason: '' })}>
            {t('saveUnexcused')}
          </Button>
        )}
        {checkIn && (
          <Button size="md" wide variant="quiet" onClick={() => choose(null)}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

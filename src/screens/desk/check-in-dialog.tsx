'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { attendanceStatuses, hasCome, isInHall, type CheckIn } from '@/domain/attendance/check-in';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { RadioGroup } from '@/ui/radio-group';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import type { IndexedVoter } from './find-voters';
import type { DeskMark } from './use-attendance';

type CheckInDialogProps = {
  voter: IndexedVoter;
  checkIn: CheckIn | null;
  /** Why a tick of this voter was corrected before. */
  corrected: string;
  onClose: () => void;
  onMark: (wanted: DeskMark) => void;
};

type Choice = DeskMark['status'];
type Missing = { reason?: string; correction?: string };

/** Records an absence, with its reason or without, or a departure; corrects a tick and asks why, or takes it back. */
export function CheckInDialog({ voter, checkIn, corrected, onClose, onMark }: CheckInDialogProps) {
  const t = useTranslations('hall.desk');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const now = checkIn?.status ?? null;
  const [status, setStatus] = useState<Choice>(now ?? 'absent-excused');
  const [reason, setReason] = useState(checkIn?.reason ?? '');
  const [correction, setCorrection] = useState('');
  const [missing, setMissing] = useState<Missing>({});
  const asksReason = status === 'absent-excused' || status === 'left';
  const asksWhy = hasCome(now) && !hasCome(status);
  const choices = choicesFrom(now);

  function save() {
    const lacks: Missing = {
      ...(status === 'absent-excused' && reason.trim() === '' && { reason: 'required' }),
      ...(asksWhy && correction.trim() === '' && { correction: 'required' }),
    };
    setMissing(lacks);
    if (Object.keys(lacks).length > 0) return;
    if (status !== now || reason !== checkIn?.reason)
      onMark({ status, reason: asksReason ? reason : '', correction: asksWhy ? correction : '' });
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`${t('number', { number: String(voter.number) })}. ${voter.fullName}`}
      actions={
        <>
          <Button size="md" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button size="md" variant="primary" onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {corrected !== '' && <Note tone="info">{t('corrected', { why: corrected })}</Note>}
        <RadioGroup
          legend={t('recordAs')}
          value={status ?? 'none'}
          onChange={(event) =>
            setStatus(choices.find((one) => (one ?? 'none') === event.target.value) ?? null)
          }
          options={choices.map((one) => ({ value: one ?? 'none', label: t(`choices.${one ?? 'none'}`) }))}
        />
        {asksReason && (
          <TextInput
            size="tablet"
            label={status === 'left' ? t('reasonLeft') : t('reason')}
            hint={status === 'left' ? t('reasonLeftHint') : t('reasonHint')}
            error={sentence(missing.reason)}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {asksWhy && (
          <TextInput
            size="tablet"
            label={t('correction')}
            hint={t('correctionHint')}
            error={sentence(missing.correction)}
            value={correction}
            onChange={(event) => setCorrection(event.target.value)}
          />
        )}
        {isInHall(now) && !isInHall(status) && <Note tone="warn">{t('cardBack')}</Note>}
        <p className="text-body text-ink-2">{t('noProxy')}</p>
      </div>
    </Dialog>
  );
}

/** Nobody leaves who did not come, and nothing is taken back that is not recorded. */
function choicesFrom(now: Choice): readonly Choice[] {
  const statuses = attendanceStatuses.filter((one) => one !== 'left' || hasCome(now));
  return now === null ? statuses : [...statuses, null];
}

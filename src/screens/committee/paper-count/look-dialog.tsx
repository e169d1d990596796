'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { figureKeys, type FigureKey } from '@/domain/paper-count/paper-figures';
import { lookAgainAction } from '@/gate/paper-count/paper.actions';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { NumberInput } from '@/ui/number-input';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';
import type { PaperFormProps } from './paper-screen';
import { typedCount } from './typed-count';
import { useFigureWords } from './use-figure-words';

type Props = PaperFormProps & {
  figure: FigureKey;
  onFigure: (figure: FigureKey) => void;
  onClose: () => void;
};

/** Kiểm lại lần ba: the figure the ballots show, and why the counts differed. */
export function LookDialog({ view, entry, figure, onFigure, onClose }: Props) {
  const t = useTranslations('paper.compare');
  const stock = useTranslations('paper.stock');
  const common = useTranslations('common');
  const fields = useTranslations('fields');
  const words = useFigureWords(entry.subjects);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const keys = figureKeys(entry.subjects.map(({ id }) => id));
  const value = typedCount(typed);
  const { submit, isBusy, refusal } = useStepAction(
    () => lookAgainAction(view.conference.id, { formId: entry.form.id, figure, value: value ?? 0, reason }),
    onClose,
  );
  const save = () => {
    setIsTried(true);
    if (typeof value === 'number' && reason.trim() !== '') submit();
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('dialogTitle')}
      confirmLabel={t('save')}
      cancelLabel={common('cancel')}
      busy={isBusy}
      busyLabel={t('saving')}
      onConfirm={save}
    >
      <p>{t('dialogText')}</p>
      <div className="mt-4 flex flex-col gap-4">
        <Select
          label={t('chooseFigure')}
          options={keys.map((key) => ({ value: key, label: words(key) }))}
          value={figure}
          onChange={(event) => {
            const chosen = keys.find((key) => key === event.target.value);
            if (chosen) onFigure(chosen);
          }}
        />
        <NumberInput
          label={t('value')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isTried && typeof value !== 'number' ? stock('number') : undefined}
        />
        <TextInput
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={isTried && reason.trim() === '' ? fields('required') : undefined}
        />
        <RefusalNote refusal={refusal} />
      </div>
    </ConfirmDialog>
  );
}

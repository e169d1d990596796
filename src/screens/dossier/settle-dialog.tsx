'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { DossierQuestion } from '@/domain/dossier/dossier';
import { settleQuestionAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { Dialog } from '@/ui/dialog';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useDone } from './use-done';

export type Settling = { question: DossierQuestion; step: 'forwarded' | 'answered'; title: string };

type SettleDialogProps = { view: DossiersView; settling: Settling; onClose: () => void };

/** The day a question was forwarded or answered; today unless it is said otherwise. */
export function SettleDialog({ view, settling, onClose }: SettleDialogProps) {
  const t = useTranslations('dossier.questions');
  const common = useTranslations('common');
  const locale = useLocale();
  const toast = useToast();
  const { busy, refusal, done } = useDone();
  const [on, setOn] = useState(view.facts.today);
  const { question, step, title } = settling;

  async function save() {
    if (!(await done(settleQuestionAction(view.conferenceId, { questionId: question.id, step, on })))) return;
    toast({ tone: 'ok', message: t('saved') });
    onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={common('saving')} onClick={() => void save()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <DateField label={t(`${step}On`)} locale={locale} value={on} onChange={(day) => setOn(day ?? '')} />
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}

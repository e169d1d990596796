'use client';
import { useState } from 'react';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { confirmPaperAction } from '@/gate/paper-count/paper.actions';
import type { PaperFormView } from '@/gate/paper-count/paper.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { RefusalNote } from '../../hall/refusal-notes';
import { useStepAction } from '../use-step-action';
import type { PaperFormProps } from './paper-screen';
import { PaperResult } from './paper-result';

/** The figures both counts come to, and the two members who stand for them. */
export function ConfirmPaper({ view, entry }: PaperFormProps) {
  const t = useTranslations('paper.confirm');
  const { standing, confirmedBy, stock } = entry;
  if (standing.stage !== 'agreed' && standing.stage !== 'confirmed') return null;
  const isFrozen = standing.stage === 'confirmed';
  const hasConfirmed = standing.confirmedBy.some((one) => one === view.me);
  const lacksStock = Object.values(stock).includes(null);
  const mayConfirm = view.me !== null && !isFrozen && !hasConfirmed && view.conference.state === 'sealed';
  return (
    <Card
      title={t('result')}
      actions={mayConfirm && <ConfirmAction view={view} entry={entry} lacksStock={lacksStock} />}
    >
      <Note tone={isFrozen ? 'ok' : 'info'} className="mb-3">
        {confirmedWords({ standing, confirmedBy }, t)}
      </Note>
      <PaperResult figures={standing.figures} subjects={entry.subjects} />
    </Card>
  );
}

function confirmedWords(
  { standing, confirmedBy }: Pick<PaperFormView, 'standing' | 'confirmedBy'>,
  t: ReturnType<typeof useTranslations<'paper.confirm'>>,
): string {
  const names = confirmedBy.join(', ');
  if (standing.stage === 'confirmed') return t('done', { names });
  return confirmedBy.length > 0 ? t('one', { names }) : t('none');
}

function ConfirmAction({ view, entry, lacksStock }: PaperFormProps & { lacksStock: boolean }) {
  const t = useTranslations('paper.confirm');
  const common = useTranslations('common');
  const [isOpen, setIsOpen] = useState(false);
  const { submit, isBusy, refusal } = useStepAction(
    () => confirmPaperAction(view.conference.id, { formId: entry.form.id }),
    () => setIsOpen(false),
  );
  return (
    <>
      <Button
        variant="primary"
        icon={<CircleCheck aria-hidden />}
        unavailable={lacksStock ? { reason: t('needStock') } : undefined}
        onClick={() => setIsOpen(true)}
      >
        {t('action')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('title')}
        confirmLabel={t('confirm')}
        cancelLabel={common('cancel')}
        busy={isBusy}
        busyLabel={t('confirming')}
        onConfirm={submit}
      >
        <p>{t('text')}</p>
        <RefusalNote refusal={refusal} className="mt-4" />
      </ConfirmDialog>
    </>
  );
}

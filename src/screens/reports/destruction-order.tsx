'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Destruction } from '@/domain/conference/destruction';
import { destroyBallotsAction, withdrawDestructionAction } from '@/gate/reporting/destruction.actions';
import type { DestructionView } from '@/gate/reporting/archive.loader';
import { destroyBallotsSchema } from '@/gate/reporting/destruction.schema';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { TimeField } from '@/ui/time-field';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';
import { DestructionFacts } from './destruction-facts';

type DestructionOrderProps = { conferenceId: string; view: DestructionView; order: Destruction };

/** An order that stands: whoever wrote it waits for another, who reads it and carries it out. */
export function DestructionOrder({ conferenceId, view, order }: DestructionOrderProps) {
  const t = useTranslations('archive.destruction');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function withdraw() {
    setRefusal(null);
    setBusy(true);
    const answer = await askServer(withdrawDestructionAction(conferenceId, {}));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('withdrawn') });
  }

  return (
    <div className="flex flex-col gap-4">
      <Note tone="info" title={t(view.isOwn ? 'waits' : 'readFirst')}>
        {t(view.isOwn ? 'waitsText' : 'readFirstText')}
      </Note>
      <DestructionFacts order={order} />
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap justify-end gap-4">
        <Button busy={busy} busyLabel={t('withdrawing')} onClick={() => void withdraw()}>
          {t('withdraw')}
        </Button>
        {!view.isOwn && (
          <Button variant="danger" onClick={() => setAsking(true)}>
            {t('destroy')}
          </Button>
        )}
      </div>
      {isAsking && <DestroyDialog conferenceId={conferenceId} view={view} onClose={() => setAsking(false)} />}
    </div>
  );
}

type DestroyDialogProps = Omit<DestructionOrderProps, 'order'> & { onClose: () => void };

function DestroyDialog({ conferenceId, view, onClose }: DestroyDialogProps) {
  const t = useTranslations('archive.destruction.dialog');
  const common = useTranslations('common');
  const fieldSentence = useFieldSentence();
  const locale = useLocale();
  const toast = useToast();
  const [startedAt, setStartedAt] = useState(view.clock);
  const [isChecked, setChecked] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function destroy() {
    const parsed = destroyBallotsSchema.safeParse({ startedAt });
    setError(parsed.error?.issues[0]?.message);
    setRefusal(null);
    if (!parsed.success) return;
    setBusy(true);
    const answer = await askServer(destroyBallotsAction(conferenceId, { startedAt }));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('done') });
    onClose();
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('title')}
      danger
      confirmLabel={t('submit')}
      cancelLabel={common('cancel')}
      busy={busy}
      busyLabel={t('busy')}
      confirmUnavailable={isChecked ? undefined : { reason: t('checkFirst') }}
      onConfirm={() => void destroy()}
    >
      <div className="flex flex-col gap-4 text-body">
        <p>{t('what')}</p>
        <p>{t('stays')}</p>
        <TimeField
          label={t('startedAt')}
          hint={t('startedAtHint')}
          locale={locale}
          value={startedAt}
          onChange={(time) => setStartedAt(time ?? '')}
          error={fieldSentence(error)}
        />
        <Checkbox
          checked={isChecked}
          onChange={({ target }) => setChecked(target.checked)}
          label={t('check')}
        />
        <RefusalNote refusal={refusal} />
      </div>
    </ConfirmDialog>
  );
}

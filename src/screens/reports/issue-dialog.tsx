'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isIssuable } from '@/domain/minutes/issued-paper';
import { issuePaperAction } from '@/gate/reporting/issuing.actions';
import { issueFormSchema } from '@/gate/reporting/issuing.schema';
import type { PaperView } from '@/gate/reporting/results.loader';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { DateField } from '@/ui/date-field';
import { Dialog } from '@/ui/dialog';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';
import { useWhichPaper } from './paper-words';

type IssueDialogProps = { conferenceId: string; paper: PaperView; onClose: () => void };

/** Ban hành, and with an issued paper its replacement. What was typed stays through every refusal. */
export function IssueDialog({ conferenceId, paper, onClose }: IssueDialogProps) {
  const t = useTranslations('issuing.dialog');
  const names = useTranslations('documents.name');
  const common = useTranslations('common');
  const fieldSentence = useFieldSentence();
  const which = useWhichPaper();
  const locale = useLocale();
  const toast = useToast();
  const { name, offer } = paper;
  const { current } = paper.life;
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState(offer?.issuedOn ?? '');
  const [reason, setReason] = useState('');
  const [acceptsGap, setAcceptsGap] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);

  async function issue() {
    if (!isIssuable(name)) return;
    const form = { document: name, number, issuedOn, acceptsGap, replacesId: current?.id ?? null, reason };
    const parsed = issueFormSchema.safeParse(form);
    setErrors(
      Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? []),
    );
    setRefusal(null);
    if (!parsed.success) return;
    setBusy(true);
    const answer = await askServer(issuePaperAction(conferenceId, form));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('done') });
    onClose();
  }

  const asksGap = refusal?.code === 'paper-number-gap' || acceptsGap;
  const title = t(current ? 'replaceTitle' : 'issueTitle', { document: names(name) });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={t('busy')} onClick={() => void issue()}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-body">
        <p>{t('what')}</p>
        {current && <p>{t('replaces', { which: which(current) })}</p>}
        {offer?.number == null ? (
          <p className="text-ink-2">{t('withoutNumber')}</p>
        ) : (
          <TextInput
            label={t('number')}
            optionalWord={common('optional')}
            hint={t('numberHint', { next: String(offer.number) })}
            inputMode="numeric"
            autoComplete="off"
            className="max-w-80"
            value={number}
            onChange={({ target }) => setNumber(target.value)}
            error={fieldSentence(errors.number)}
          />
        )}
        <DateField
          label={t('issuedOn')}
          locale={locale}
          value={issuedOn || null}
          onChange={(day) => setIssuedOn(day ?? '')}
          error={fieldSentence(errors.issuedOn)}
        />
        {current && (
          <TextArea
            label={t('reason')}
            rows={2}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            error={fieldSentence(errors.reason)}
          />
        )}
        <RefusalNote refusal={refusal} />
        {asksGap && (
          <Checkbox
            label={t('acceptsGap')}
            checked={acceptsGap}
            onChange={({ target }) => setAcceptsGap(target.checked)}
          />
        )}
      </div>
    </Dialog>
  );
}

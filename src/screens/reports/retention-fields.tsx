'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { keptUntil, type Retention } from '@/domain/conference/retention';
import { setRetentionAction } from '@/gate/reporting/archive.actions';
import { retentionSchema } from '@/gate/reporting/archive.schema';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { NumberInput } from '@/ui/number-input';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';

type RetentionFieldsProps = { conferenceId: string; retention: Retention };

/** Sets how long the archive is kept, or makes it longer; the last day is shown before it is saved. */
export function RetentionFields({ conferenceId, retention }: RetentionFieldsProps) {
  const t = useTranslations('archive.retention');
  const fieldSentence = useFieldSentence();
  const toast = useToast();
  const [months, setMonths] = useState(retention.term ? String(retention.term.months) : '');
  const [basis, setBasis] = useState(retention.term?.basis ?? '');
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const count = retentionSchema.shape.months.safeParse(months);

  async function save() {
    const form = { months, basis };
    const parsed = retentionSchema.safeParse(form);
    setErrors(
      Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [String(path[0]), message]) ?? []),
    );
    setRefusal(null);
    if (!parsed.success) return;
    setBusy(true);
    const answer = await askServer(setRetentionAction(conferenceId, form));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('saved') });
  }

  return (
    <Form
      className="mt-5 flex flex-col gap-4 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div>
        <h3 className="font-semibold">{t('change')}</h3>
        <p className="text-note text-ink-2">{t('changeText')}</p>
      </div>
      <NumberInput
        label={t('monthsLabel')}
        hint={
          count.success
            ? t('willBe', { day: dateScreen(keptUntil(retention.archivedOn, count.data)) })
            : t('monthsHint')
        }
        error={fieldSentence(errors.months)}
        className="max-w-80"
        value={months}
        onChange={({ target }) => setMonths(target.value)}
      />
      <TextInput
        label={t('basisLabel')}
        hint={t('basisHint')}
        error={fieldSentence(errors.basis)}
        autoComplete="off"
        value={basis}
        onChange={({ target }) => setBasis(target.value)}
      />
      <RefusalNote refusal={refusal} />
      <div>
        <Button type="submit" busy={busy} busyLabel={t('saving')}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}

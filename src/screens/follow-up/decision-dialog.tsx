'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { measuresOf } from '@/domain/follow-up/measure';
import { recordDecisionAction, strikeOutDecisionAction } from '@/gate/follow-up/follow-up.actions';
import type { FollowUpView } from '@/gate/follow-up/follow-up.loader';
import { decisionFormSchema, type DecisionForm } from '@/gate/follow-up/follow-up.schema';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { Dialog } from '@/ui/dialog';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';

type DecisionDialogProps = {
  person: FollowUpView;
  /** The line this one takes the place of; null: a decision more. */
  corrects: FollowUpView['decisions'][number] | null;
  onClose: () => void;
};

/** Writes a decision down, or one in the place of another. Nothing is ever rewritten. */
export function DecisionDialog({ person, corrects, onClose }: DecisionDialogProps) {
  const t = useTranslations('followUp');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const toast = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm<DecisionForm>({
    resolver: zodResolver(decisionFormSchema, undefined, { raw: true }),
    defaultValues: startingWith(corrects),
  });
  const { errors, isSubmitting } = form.formState;

  function finish(answer: { ok: true } | { ok: false; error: Refusal }) {
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('saved') });
    onClose();
  }
  const save = form.handleSubmit(async (typed) => {
    const decision = { ...typed, subjectId: person.subjectId, corrects: corrects?.id ?? null };
    finish(await askServer(recordDecisionAction(person.conferenceId, decision)));
  });
  async function strikeOut(decisionId: string) {
    const strike = { decisionId, note: form.getValues('note') };
    finish(await askServer(strikeOutDecisionAction(person.conferenceId, strike)));
  }
  const name = person.fullName;
  const title = corrects
    ? t('correctFor', { name, day: dateScreen(corrects.decidedOn) })
    : t('recordFor', { name });
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()} title={title}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Select
          label={t('field.measure')}
          placeholder=""
          options={measuresOf(person.band).map((one) => ({ value: one, label: t(`measure.${one}`) }))}
          error={sentence(errors.measure?.message)}
          {...form.register('measure')}
        />
        <TextInput
          label={t('field.decidedBy')}
          hint={t('hint.decidedBy')}
          autoComplete="off"
          error={sentence(errors.decidedBy?.message)}
          {...form.register('decidedBy')}
        />
        <Controller
          control={form.control}
          name="decidedOn"
          render={({ field: { value, onChange, onBlur } }) => (
            <DateField
              label={t('field.decidedOn')}
              locale={locale}
              value={value || null}
              onChange={(day) => onChange(day ?? '')}
              onBlur={onBlur}
              error={sentence(errors.decidedOn?.message)}
            />
          )}
        />
        <TextInput
          label={t('field.documentNumber')}
          hint={t('hint.documentNumber')}
          optionalWord={common('optional')}
          autoComplete="off"
          error={sentence(errors.documentNumber?.message)}
          {...form.register('documentNumber')}
        />
        <TextArea
          label={t('field.note')}
          hint={t('hint.note')}
          rows={3}
          error={sentence(errors.note?.message)}
          {...form.register('note')}
        />
        {corrects && <p className="text-note text-ink-2">{t('strikeOutText')}</p>}
        <RefusalNote refusal={refusal} />
        <div className="flex flex-wrap justify-end gap-4">
          {corrects && (
            <Button variant="danger" className="mr-auto" onClick={() => void strikeOut(corrects.id)}>
              {t('strikeOut')}
            </Button>
          )}
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function startingWith(corrects: DecisionDialogProps['corrects']): Partial<DecisionForm> {
  if (!corrects) return { decidedBy: '', decidedOn: '', documentNumber: '', note: '' };
  const { measure, decidedBy, decidedOn, documentNumber, note } = corrects;
  return { ...(measure && { measure }), decidedBy, decidedOn, documentNumber, note };
}

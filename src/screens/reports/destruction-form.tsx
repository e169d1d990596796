'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { orderDestructionAction } from '@/gate/reporting/destruction.actions';
import type { DestructionView } from '@/gate/reporting/archive.loader';
import { orderDestructionSchema, type OrderDestructionForm } from '@/gate/reporting/destruction.schema';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { DateField } from '@/ui/date-field';
import { Form } from '@/ui/form';
import { NumberInput } from '@/ui/number-input';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useLeaveWarning } from '../hall/use-leave-warning';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';
import { PacketRows, ParticipantRows } from './destruction-rows';

type DestructionFormProps = { conferenceId: string; view: DestructionView };

/** Lập đề nghị tiêu hủy; what was typed stays through every refusal. */
export function DestructionForm({ conferenceId, view }: DestructionFormProps) {
  const t = useTranslations('archive.destruction');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const toast = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm<OrderDestructionForm, unknown, unknown>({
    resolver: zodResolver(orderDestructionSchema),
    defaultValues: {
      ...{ decisionNumber: '', decidedOn: '', decidedBy: '', place: '', copies: '3', withDossiers: false },
      method: t('usualMethod'),
      participants: (['leader', 'committee', 'archivist'] as const).map((capacity) => ({
        ...{ fullName: '', position: '', capacity: t(`capacities.${capacity}`) },
      })),
      packets: [...view.packets],
      keptBack: '',
    },
  });
  const { errors, isDirty, isSubmitting, isSubmitSuccessful } = form.formState;
  useLeaveWarning(isDirty && !isSubmitSuccessful);

  const order = form.handleSubmit(async () => {
    setRefusal(null);
    const answer = await askServer(orderDestructionAction(conferenceId, form.getValues()));
    if (!answer.ok) return setRefusal(answer.error);
    toast({ tone: 'ok', message: t('ordered') });
  });

  return (
    <Form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void order();
      }}
    >
      <p className="max-w-prose text-ink-2">{t('lead')}</p>
      <div className="grid gap-4 tablet:grid-cols-2">
        <TextInput
          label={t('decisionNumber')}
          hint={t('decisionNumberHint')}
          error={sentence(errors.decisionNumber?.message)}
          autoComplete="off"
          {...form.register('decisionNumber')}
        />
        <Controller
          control={form.control}
          name="decidedOn"
          render={({ field: { value, onChange, onBlur, ref } }) => (
            <DateField
              label={t('decidedOn')}
              locale={locale}
              value={value || null}
              max={view.today}
              onChange={(day) => onChange(day ?? '')}
              error={sentence(errors.decidedOn?.message)}
              {...{ onBlur, ref }}
            />
          )}
        />
        <TextInput
          label={t('decidedBy')}
          hint={t('decidedByHint')}
          error={sentence(errors.decidedBy?.message)}
          autoComplete="off"
          {...form.register('decidedBy')}
        />
        <TextInput
          label={t('place')}
          error={sentence(errors.place?.message)}
          autoComplete="off"
          {...form.register('place')}
        />
        <TextArea
          label={t('method')}
          rows={3}
          error={sentence(errors.method?.message)}
          {...form.register('method')}
        />
        <NumberInput
          label={t('copies')}
          error={sentence(errors.copies?.message)}
          {...form.register('copies')}
        />
      </div>
      <ParticipantRows form={form} />
      <PacketRows form={form} />
      <TextArea
        label={t('keptBack')}
        hint={t('keptBackHint')}
        rows={2}
        error={sentence(errors.keptBack?.message)}
        {...form.register('keptBack')}
      />
      <Checkbox label={t('withDossiers')} {...form.register('withDossiers')} />
      <RefusalNote refusal={refusal} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={t('ordering')}>
          {t('order')}
        </Button>
      </div>
    </Form>
  );
}

'use client';
import { Controller, useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import type { PlanForm } from '@/gate/planning/plans.schema';
import type { PlanFormView } from '@/gate/planning/plans.loader';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/date-field';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';

/** The paper itself. */
export function PlanFields({ superiors }: Pick<PlanFormView, 'superiors'>) {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const { control, register, formState } = useFormContext<PlanForm>();
  const { errors } = formState;
  const text = (name: 'number' | 'issuerName' | 'title' | 'roundYear' | 'legalBases') => ({
    ...register(name),
    autoComplete: 'off',
    label: t(`field.${name}`),
    error: sentence(errors[name]?.message),
  });
  return (
    <Card title={t('section.plan')}>
      <div className="grid items-start gap-5 broad:grid-cols-2">
        <TextInput {...text('number')} />
        <Controller
          control={control}
          name="issuedOn"
          render={({ field: { value, onChange, onBlur } }) => (
            <DateField
              label={t('field.issuedOn')}
              optionalWord={common('optional')}
              locale={locale}
              value={value || null}
              onChange={(day) => onChange(day ?? '')}
              onBlur={onBlur}
              error={sentence(errors.issuedOn?.message)}
            />
          )}
        />
        <TextInput {...text('issuerName')} />
        <TextInput {...text('roundYear')} inputMode="numeric" />
        <TextArea {...text('title')} rows={2} />
        <TextArea {...text('legalBases')} rows={2} hint={t('hint.legalBases')} />
        <Select
          {...register('superiorId')}
          label={t('field.superiorId')}
          hint={t('hint.superiorId')}
          options={[
            { value: '', label: t('noSuperior') },
            ...superiors.map(({ id, number, issuerName }) => ({
              value: id,
              label: `${number}, ${issuerName}`,
            })),
          ]}
        />
      </div>
    </Card>
  );
}

'use client';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import type { UnitForm } from '@/gate/units/units.schema';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/date-field';
import { RadioGroup } from '@/ui/radio-group';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { LetterheadPreview } from './letterhead-preview';

/** What a unit is. `place` chooses where it stands. */
export function UnitFields({ place }: { place: ReactNode }) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const { control, register, formState } = useFormContext<UnitForm>();
  return (
    <Card title={t('section.unit')}>
      <div className="grid items-start gap-5 broad:grid-cols-2">
        {place}
        <Text name="name" />
        <Text name="shortName" may />
        <Text name="level" hint={t('hint.level')} />
        <Text name="managingAuthority" hint={t('hint.managingAuthority')} may />
        <Controller
          control={control}
          name="abolishedOn"
          render={({ field: { value, onChange, onBlur } }) => (
            <DateField
              label={t('field.abolishedOn')}
              hint={t('hint.abolishedOn')}
              optionalWord={common('optional')}
              locale={locale}
              value={value || null}
              onChange={(day) => onChange(day ?? '')}
              onBlur={onBlur}
              error={sentence(formState.errors.abolishedOn?.message)}
            />
          )}
        />
        <RadioGroup
          {...register('regime')}
          legend={t('field.regime')}
          options={(['party', 'state'] as const).map((value) => ({
            value,
            label: common(`regime.${value}`),
          }))}
          inline
        />
      </div>
    </Card>
  );
}

/** Head and foot of its documents. */
export function LetterheadFields() {
  const t = useTranslations('units');
  return (
    <Card title={t('section.letterhead')}>
      <div className="grid items-start gap-5 broad:grid-cols-2">
        <Text name="superiorHeaderLines" hint={t('hint.lines')} may lines />
        <Text name="issuerHeaderLines" hint={t('hint.lines')} lines />
        <Text name="issuerName" />
        <Text name="symbol" may />
        <Text name="placeName" may />
        <Text name="archiveLine" may />
        <Text name="sealPlace" hint={t('hint.sealPlace')} may />
      </div>
      <LetterheadPreview />
    </Card>
  );
}

type TextProps = {
  name: Exclude<keyof UnitForm, 'regime' | 'abolishedOn'>;
  hint?: string;
  /** May it stay empty? */
  may?: boolean;
  lines?: boolean;
};

function Text({ name, hint, may = false, lines = false }: TextProps) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const { register, formState } = useFormContext<UnitForm>();
  const control = {
    ...register(name),
    autoComplete: 'off',
    label: t(`field.${name}`),
    hint,
    error: sentence(formState.errors[name]?.message),
    optionalWord: may ? common('optional') : undefined,
  };
  return lines ? <TextArea {...control} rows={2} /> : <TextInput {...control} />;
}

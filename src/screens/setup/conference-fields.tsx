'use client';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { disclosureScopes } from '@/domain/conference/conference';
import { paperCountings } from '@/domain/conference/open-rules';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { DateField } from '@/ui/date-field';
import { RadioGroup } from '@/ui/radio-group';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { TimeField } from '@/ui/time-field';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { ConferenceBases } from './conference-bases';
import { ConferenceOpenRules } from './conference-open-rules';

type TextName =
  | 'superiorName'
  | 'name'
  | 'subjectGroupName'
  | 'electorateName'
  | 'roundYear'
  | 'venue'
  | 'chairName'
  | 'chairPosition'
  | 'secretaryName'
  | 'secretaryPosition';
type Hinted = 'superiorName' | 'subjectGroupName' | 'electorateName' | 'roundYear';

/** Everything an officer writes about a conference. The unit is chosen above it, once. */
export function ConferenceFields({ unit }: { unit: ReactNode }) {
  const t = useTranslations('conferences');
  return (
    <>
      <Card title={t('section.conference')}>
        <div className="grid gap-5 broad:grid-cols-2">
          {unit}
          <Text name="superiorName" hint="superiorName" missing="may" />
          <Text name="name" long className="broad:col-span-2" />
          <Text name="subjectGroupName" hint="subjectGroupName" long />
          <Text name="electorateName" hint="electorateName" long />
          <Text name="roundYear" hint="roundYear" inputMode="numeric" className="max-w-60" />
        </div>
      </Card>
      <ConferenceBases />
      <div className="grid items-start gap-4 broad:grid-cols-2">
        <When />
        <Card title={t('section.people')}>
          <div className="grid gap-5 tablet:grid-cols-2">
            <Text name="chairName" missing="later" />
            <Text name="chairPosition" missing="later" />
            <Text name="secretaryName" missing="later" />
            <Text name="secretaryPosition" missing="later" />
          </div>
        </Card>
      </div>
      <Rules />
      <ConferenceOpenRules />
    </>
  );
}

type TextProps = {
  name: TextName;
  hint?: Hinted;
  /** May it stay empty, for good or until the conference is convened? */
  missing?: 'may' | 'later';
  /** Long titles wrap instead of being cut; line breaks become spaces when saved. */
  long?: boolean;
  inputMode?: 'numeric';
  className?: string;
};

function Text({ name, hint, missing, long = false, inputMode, className }: TextProps) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const { register, formState } = useFormContext<ConferenceForm>();
  const control = {
    ...register(name),
    className,
    autoComplete: 'off',
    label: t(`field.${name}`),
    hint: hint && t(`hint.${hint}`),
    error: sentence(formState.errors[name]?.message),
    optionalWord: missing && (missing === 'may' ? common('optional') : t('beforeConvening')),
  };
  return long ? <TextArea {...control} rows={2} /> : <TextInput {...control} inputMode={inputMode} />;
}

function When() {
  const t = useTranslations('conferences');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const { control, formState } = useFormContext<ConferenceForm>();
  return (
    <Card title={t('section.when')}>
      <div className="grid gap-5 tablet:grid-cols-2">
        <Controller
          control={control}
          name="heldOn"
          render={({ field: { value, onChange, onBlur } }) => (
            <DateField
              label={t('field.heldOn')}
              locale={locale}
              value={value || null}
              onChange={(day) => onChange(day ?? '')}
              onBlur={onBlur}
              error={sentence(formState.errors.heldOn?.message)}
            />
          )}
        />
        <Controller
          control={control}
          name="startsAt"
          render={({ field: { value, onChange, onBlur } }) => (
            <TimeField
              label={t('field.startsAt')}
              locale={locale}
              value={value || null}
              onChange={(time) => onChange(time ?? '')}
              onBlur={onBlur}
              error={sentence(formState.errors.startsAt?.message)}
            />
          )}
        />
        <Text name="venue" missing="later" className="tablet:col-span-2" />
      </div>
    </Card>
  );
}

function Rules() {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const { register, formState, getValues } = useFormContext<ConferenceForm>();
  const shares = [...new Set(['2/3', '3/4', '4/5', '1/1', getValues('quorum')])];
  const nameOfShare = (share: string) => {
    const [of = '', per = ''] = share.split('/');
    if (share === '2/3') return t('quorumByRegulation');
    return of === per ? t('quorumAll') : t('quorumShare', { of, per });
  };
  return (
    <Card title={t('section.rules')}>
      <div className="grid gap-x-8 gap-y-6 broad:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Select
            {...register('quorum')}
            label={t('field.quorum')}
            hint={t('hint.quorum')}
            error={sentence(formState.errors.quorum?.message)}
            options={shares.map((share) => ({ value: share, label: nameOfShare(share) }))}
          />
          <Checkbox
            {...register('blankAllowed')}
            label={t('field.blankAllowed')}
            hint={t('hint.blankAllowed')}
          />
          <RadioGroup
            {...register('paperCounting')}
            legend={t('field.paperCounting')}
            hint={t('hint.paperCounting')}
            options={paperCountings.map((value) => ({ value, label: common(`paperCounting.${value}`) }))}
          />
        </div>
        <div className="flex flex-col gap-6">
          <RadioGroup
            {...register('regime')}
            legend={t('field.regime')}
            options={(['party', 'state'] as const).map((value) => ({
              value,
              label: common(`regime.${value}`),
            }))}
            inline
          />
          <RadioGroup
            {...register('disclosureScope')}
            legend={t('field.disclosureScope')}
            hint={t('hint.disclosureScope')}
            options={disclosureScopes.map((value) => ({ value, label: common(`disclosure.${value}`) }))}
          />
        </div>
      </div>
    </Card>
  );
}

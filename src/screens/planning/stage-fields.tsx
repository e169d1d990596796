'use client';
import { Trash2 } from 'lucide-react';
import { Controller, useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import type { PlanForm } from '@/gate/planning/plans.schema';
import type { PlanFormView } from '@/gate/planning/plans.loader';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/date-field';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { IconButton } from '../setup/icon-button';
import { TickList } from '../setup/tick-list';

type StageFieldsProps = {
  index: number;
  units: PlanFormView['units'];
  /** Missing for the only stage. */
  onRemove: (() => void) | undefined;
};

/** One stage: which titles, until when, and which units hold a conference for it. */
export function StageFields({ index, units, onRemove }: StageFieldsProps) {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const locale = useLocale();
  const { control, register, formState } = useFormContext<PlanForm>();
  const errors = formState.errors.stages?.[index];
  const number = String(index + 1);
  return (
    <Card
      title={t('stage', { number })}
      actions={
        onRemove && (
          <IconButton label={t('removeStage', { number })} icon={<Trash2 aria-hidden />} onClick={onRemove} />
        )
      }
    >
      <div className="grid items-start gap-5 broad:grid-cols-2">
        <TextInput
          {...register(`stages.${index}.titles`)}
          autoComplete="off"
          label={t('field.titles')}
          hint={t('hint.titles')}
          error={sentence(errors?.titles?.message)}
        />
        <TextInput
          {...register(`stages.${index}.timing`)}
          autoComplete="off"
          label={t('field.timing')}
          hint={t('hint.timing')}
          optionalWord={common('optional')}
          error={sentence(errors?.timing?.message)}
        />
        <Controller
          control={control}
          name={`stages.${index}.dueOn`}
          render={({ field: { value, onChange, onBlur } }) => (
            <DateField
              label={t('field.dueOn')}
              hint={t('hint.dueOn')}
              optionalWord={common('optional')}
              locale={locale}
              value={value || null}
              onChange={(day) => onChange(day ?? '')}
              onBlur={onBlur}
              error={sentence(errors?.dueOn?.message)}
            />
          )}
        />
      </div>
      <div className="mt-5 max-h-96 overflow-y-auto rounded-control border border-line p-4">
        <Controller
          control={control}
          name={`stages.${index}.unitIds`}
          render={({ field: { value, onChange } }) => (
            <TickList
              legend={t('stageUnits')}
              options={units.map(({ id, name, level }) => ({ id, label: name, note: level }))}
              chosen={value}
              onChange={onChange}
            />
          )}
        />
      </div>
    </Card>
  );
}

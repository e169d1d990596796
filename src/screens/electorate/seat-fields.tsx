'use client';
import { Trash2 } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { certainties } from '@/domain/electorate/seat';
import type { TemplateForm } from '@/gate/electorate/electorate.schema';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { IconButton } from '../setup/icon-button';

type SeatFieldsProps = {
  index: number;
  /** Missing for the only seat. */
  onRemove: (() => void) | undefined;
};

/** One seat of a template. */
export function SeatFields({ index, onRemove }: SeatFieldsProps) {
  const t = useTranslations('electorate.templates');
  const common = useTranslations('common');
  const certainty = useTranslations('electorate.certainty');
  const sentence = useFieldSentence();
  const { register, formState } = useFormContext<TemplateForm>();
  const errors = formState.errors.seats?.[index];
  const number = String(index + 1);
  const field = (name: 'name' | 'expectedCount' | 'marks' | 'legalBasis') => ({
    ...register(`seats.${index}.${name}`),
    autoComplete: 'off',
    error: sentence(errors?.[name]?.message),
  });
  return (
    <Card
      title={t('seat', { number })}
      actions={
        onRemove && (
          <IconButton label={t('removeSeat', { number })} icon={<Trash2 aria-hidden />} onClick={onRemove} />
        )
      }
    >
      <div className="grid items-start gap-5 broad:grid-cols-2">
        <TextInput {...field('name')} label={t('seatName')} />
        <TextInput
          {...field('expectedCount')}
          inputMode="numeric"
          label={t('expected')}
          hint={t('expectedHint')}
          optionalWord={common('optional')}
        />
        <TextInput {...field('legalBasis')} label={t('basis')} />
        <Select
          {...register(`seats.${index}.certainty`)}
          label={t('certaintyLabel')}
          options={certainties.map((value) => ({ value, label: certainty(value) }))}
        />
        <TextInput
          {...field('marks')}
          label={t('marks')}
          hint={t('marksHint')}
          optionalWord={common('optional')}
        />
        <Checkbox {...register(`seats.${index}.holdsSubjects`)} label={t('holdsSubjects')} />
      </div>
    </Card>
  );
}

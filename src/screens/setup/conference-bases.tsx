'use client';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { regulationCitation } from './conference-suggestions';
import { IconButton } from './icon-button';

/** Căn cứ: the papers cited, in their order; at least one. */
export function ConferenceBases() {
  const t = useTranslations('conferences');
  const sentence = useFieldSentence();
  const { control, register, formState } = useFormContext<ConferenceForm>();
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'legalBases' });
  const written = useWatch({ control, name: 'legalBases' });
  const errors = formState.errors.legalBases;
  const lacksRegulation = !written.some(({ citation }) => citation.includes('96-QĐ/TW'));
  return (
    <Card title={t('section.bases')}>
      <p className="mb-4 text-note text-ink-2">{t('hint.legalBases')}</p>
      <ol className="flex flex-col gap-4">
        {fields.map((field, index) => (
          <li key={field.id} className="flex flex-wrap items-start gap-x-2 gap-y-1">
            <TextInput
              {...register(`legalBases.${index}.citation`)}
              autoComplete="off"
              label={t('basisNumber', { number: String(index + 1) })}
              error={sentence(errors?.[index]?.citation?.message)}
              className="min-w-0 flex-1 max-tablet:basis-full"
            />
            <div className="flex tablet:mt-8">
              <IconButton
                label={t('moveUp', { number: String(index + 1) })}
                icon={<ArrowUp aria-hidden />}
                off={index === 0}
                onClick={() => swap(index, index - 1)}
              />
              <IconButton
                label={t('moveDown', { number: String(index + 1) })}
                icon={<ArrowDown aria-hidden />}
                off={index === fields.length - 1}
                onClick={() => swap(index, index + 1)}
              />
              <IconButton
                label={t('removeBasis', { number: String(index + 1) })}
                icon={<Trash2 aria-hidden />}
                onClick={() => remove(index)}
              />
            </div>
          </li>
        ))}
      </ol>
      {errors?.root?.message && (
        <p role="alert" className="mt-3 font-medium text-son-700">
          {sentence(errors.root.message)}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2.5">
        <Button icon={<Plus aria-hidden />} onClick={() => append({ citation: '' })}>
          {t('addBasis')}
        </Button>
        {lacksRegulation && (
          <Button variant="quiet" onClick={() => append({ citation: regulationCitation })}>
            {t('suggestedBasis', { citation: regulationCitation })}
          </Button>
        )}
      </div>
    </Card>
  );
}

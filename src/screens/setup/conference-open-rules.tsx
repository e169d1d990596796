'use client';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { extraNamePolicies } from '@/domain/conference/open-rules';
import type { ConferenceForm } from '@/gate/setup/conference.schema';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Chip } from '@/ui/chip';
import { RadioGroup } from '@/ui/radio-group';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';

const offeredReportDays = '10';

/** What the regulation leaves open or could not be confirmed: each with its basis and how sure it is. */
export function ConferenceOpenRules() {
  const t = useTranslations('conferences');
  const sentence = useFieldSentence();
  const { register, formState, setValue } = useFormContext<ConferenceForm>();
  const { errors } = formState;
  return (
    <Card title={t('section.openRules')}>
      <p className="mb-5 text-note text-ink-2">{t('openRulesLead')}</p>
      <div className="grid gap-x-8 gap-y-6 broad:grid-cols-2">
        <Unsure>
          <RadioGroup
            {...register('extraNamePolicy')}
            legend={t('field.extraNamePolicy')}
            hint={t('hint.extraNamePolicy')}
            options={extraNamePolicies.map((value) => ({ value, label: t(`extraName.${value}`) }))}
          />
        </Unsure>
        <Unsure>
          <Checkbox
            {...register('selfMarking')}
            label={t('field.selfMarking')}
            hint={t('hint.selfMarking')}
          />
        </Unsure>
        <Unsure>
          <TextInput
            {...register('retentionMonths')}
            label={t('field.retentionMonths')}
            hint={t('hint.retentionMonths')}
            error={sentence(errors.retentionMonths?.message)}
            inputMode="numeric"
            autoComplete="off"
          />
        </Unsure>
        <Unsure>
          <TextInput
            {...register('reportDueDays')}
            label={t('field.reportDueDays')}
            hint={t('hint.reportDueDays')}
            error={sentence(errors.reportDueDays?.message)}
            inputMode="numeric"
            autoComplete="off"
            after={
              <Button
                className="shrink-0"
                onClick={() => setValue('reportDueDays', offeredReportDays, { shouldDirty: true })}
              >
                {t('offerDays', { days: offeredReportDays })}
              </Button>
            }
          />
        </Unsure>
      </div>
    </Card>
  );
}

function Unsure({ children }: { children: ReactNode }) {
  const t = useTranslations('conferences');
  return (
    <div className="flex flex-col items-start gap-1.5 [&>*]:max-w-full">
      <Chip tone="warn" size="small" icon={null}>
        {t('notConfirmed')}
      </Chip>
      {children}
    </div>
  );
}

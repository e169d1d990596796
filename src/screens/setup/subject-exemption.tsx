'use client';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { exemptionReasons, standingByDate, type PollTime } from '@/domain/person/exemption';
import type { SubjectFields } from '@/gate/people/people.schema';
import { readDayOrYear } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';

/** Điều 3: when somebody was appointed, whether that exempts them, and what an exemption rests on. */
export function SubjectExemption({ poll }: { poll: PollTime }) {
  const t = useTranslations('people.exemption');
  const sentence = useFieldSentence();
  const { control, register, formState } = useFormContext<SubjectFields>();
  const exemption = useWatch({ control, name: 'exemption' });
  const { errors } = formState;
  return (
    <>
      <TextInput
        label={t('appointedOn')}
        hint={t('appointedOnHint')}
        error={sentence(errors.appointedOn?.message)}
        autoComplete="off"
        className="max-w-md"
        {...register('appointedOn')}
      />
      <Select
        label={t('legend')}
        options={[
          { value: '', label: t('none') },
          ...exemptionReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
        ]}
        {...register('exemption')}
      />
      <WhatTheDateSays poll={poll} />
      {exemption === 'other' && (
        <TextInput
          label={t('basis')}
          hint={t('basisHint')}
          error={sentence(errors.exemptionBasis?.message)}
          autoComplete="off"
          {...register('exemptionBasis')}
        />
      )}
      {exemption !== '' && (
        <TextInput
          label={t('evidence')}
          hint={t('evidenceHint')}
          error={sentence(errors.exemptionEvidence?.message)}
          autoComplete="off"
          {...register('exemptionEvidence')}
        />
      )}
    </>
  );
}

/** The rule computed from the date while it is typed, and the one thing to do about it. */
function WhatTheDateSays({ poll }: { poll: PollTime }) {
  const t = useTranslations('people.exemption');
  const { control, setValue } = useFormContext<SubjectFields>();
  const [typed, exemption] = useWatch({ control, name: ['appointedOn', 'exemption'] });
  const year = poll.heldOn.slice(0, 4);
  const standing = standingByDate(readDayOrYear(typed), poll);
  if (exemption === 'appointed-in-poll-year' && readDayOrYear(typed) !== null && standing === 'polled')
    return <Note tone="warn">{t('unfounded', { year })}</Note>;
  if (exemption !== '' || standing === 'polled') return null;
  const exempt = (
    <Button onClick={() => setValue('exemption', 'appointed-in-poll-year', { shouldDirty: true })}>
      {t('makeExempt')}
    </Button>
  );
  return (
    <Note tone="warn" action={exempt}>
      {standing === 'exempt' ? t('due', { year }) : t('toDecide', { year, round: String(poll.roundYear) })}
    </Note>
  );
}

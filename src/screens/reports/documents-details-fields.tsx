'use client';
import { Controller, useFormContext } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { addressTerms, partyFormats } from '@/domain/minutes/letterhead';
import type { Signing } from '@/domain/minutes/signing';
import type { PaperDetailsForm } from '@/gate/reporting/papers.schema';
import { DateField } from '@/ui/date-field';
import { NumberInput } from '@/ui/number-input';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { TimeField } from '@/ui/time-field';
import { useFieldSentence } from '../hall/use-refusal-sentence';

type Field = Exclude<keyof PaperDetailsForm, 'version'>;

/** The fields by the papers that print them. */
export function PaperDetailsFields({ usualSigning }: { usualSigning: Signing }) {
  const t = useTranslations('documents.details');
  const words = useTranslations('documents.details.choice');
  return (
    <>
      <Group legend={t('group.signing')}>
        <Text name="signingAuthority" placeholder={usualSigning.authority} />
        <Text name="signingPost" placeholder={usualSigning.post} />
        <Text name="signerName" placeholder={usualSigning.name} />
        <Text name="preparerName" />
        <Choice
          name="addressTerm"
          options={['usual' as const, ...addressTerms].map((value) => ({ value, label: words(value) }))}
        />
        <Choice name="partyFormat" options={partyFormats.map((value) => ({ value, label: words(value) }))} />
        <Long name="recipients" />
      </Group>
      <Group legend={t('group.summons')}>
        <Time name="doorsOpenAt" />
        <Day name="replyBefore" />
        <Text name="organiser" />
        <Text name="contact" />
        <Count name="firstSummonsNumber" />
      </Group>
      <Group legend={t('group.report')}>
        <Day name="dossierSentOn" />
        <Time name="conferenceEndedAt" />
        <Count name="subjectPresentCount" />
        <Long name="discussion" />
        <Long name="conclusion" />
        <Long name="proposals" />
      </Group>
    </>
  );
}

function Group({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className="min-w-0 border-t border-line pt-3">
      <legend className="sr-only">{legend}</legend>
      <h3 aria-hidden className="mb-3 font-semibold">
        {legend}
      </h3>
      <div className="grid gap-4 tablet:grid-cols-2">{children}</div>
    </fieldset>
  );
}

const hinted = [
  'signingAuthority',
  'signingPost',
  'partyFormat',
  'recipients',
  'organiser',
  'contact',
  'firstSummonsNumber',
  'discussion',
  'proposals',
] as const;

function isHinted(name: Field): name is (typeof hinted)[number] {
  const names: readonly string[] = hinted;
  return names.includes(name);
}

/** What every field gets: its words, and what is wrong with it. */
function useField(name: Field) {
  const t = useTranslations('documents.details');
  const sentence = useFieldSentence();
  const { register, control, formState } = useFormContext<PaperDetailsForm>();
  const error = sentence(formState.errors[name]?.message);
  const label = t(`field.${name}`);
  const hint = isHinted(name) ? t(`hint.${name}`) : undefined;
  return { register, control, words: { label, hint, ...(error !== undefined && { error }) } };
}

function Text({ name, placeholder }: { name: Field; placeholder?: string }) {
  const { register, words } = useField(name);
  return <TextInput {...words} placeholder={placeholder} {...register(name)} />;
}

function Long({ name }: { name: Field }) {
  const { register, words } = useField(name);
  return <TextArea {...words} rows={3} className="tablet:col-span-2" {...register(name)} />;
}

function Count({ name }: { name: Field }) {
  const { register, words } = useField(name);
  return <NumberInput {...words} {...register(name)} />;
}

function Choice({ name, options }: { name: Field; options: { value: string; label: string }[] }) {
  const { register, words } = useField(name);
  return <Select {...words} options={options} {...register(name)} />;
}

function Day({ name }: { name: 'replyBefore' | 'dossierSentOn' }) {
  const { control, words } = useField(name);
  const locale = useLocale();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <DateField
          {...words}
          locale={locale}
          value={value || null}
          onChange={(day) => onChange(day ?? '')}
          onBlur={onBlur}
        />
      )}
    />
  );
}

function Time({ name }: { name: 'doorsOpenAt' | 'conferenceEndedAt' }) {
  const { control, words } = useField(name);
  const locale = useLocale();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur } }) => (
        <TimeField
          {...words}
          locale={locale}
          value={value || null}
          onChange={(time) => onChange(time ?? '')}
          onBlur={onBlur}
        />
      )}
    />
  );
}

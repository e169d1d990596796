'use client';
import { X } from 'lucide-react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import type { recordCommitteeSchema } from '@/gate/hall/hall.schema';
import { formatCount } from '@/lib/text/number';
import { NumberInput } from '@/ui/number-input';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { ToolButton } from '@/ui/tool-button';
import { useFieldSentence } from './use-refusal-sentence';

export type CommitteeFormValues = z.input<typeof recordCommitteeSchema>;

type CommitteeSeatProps = {
  form: UseFormReturn<CommitteeFormValues, unknown, unknown>;
  index: number;
  presentCount: number;
  onRemove: () => void;
};

/** One elected member: the name comes from the roll, or is typed for somebody from outside it. */
export function CommitteeSeat({ form, index, presentCount, onRemove }: CommitteeSeatProps) {
  const t = useTranslations('hall.committee');
  const sentence = useFieldSentence();
  const members = useWatch({ control: form.control, name: 'members' });
  const seat = members[index];
  const errors = form.formState.errors.members?.[index];
  if (!seat) return null;

  function lead() {
    members.forEach((_, at) => form.setValue(`members.${at}.isHead`, at === index, { shouldDirty: true }));
  }

  const name = seat.fullName || t('person', { number: formatCount(index + 1) });
  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-1">
      <fieldset className="min-w-0">
        <legend className="sr-only">{name}</legend>
        <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="min-w-0 flex-1 font-doc text-name font-semibold">
            {index + 1}. {name}
          </span>
          <label className="inline-flex min-h-11 items-center gap-2 font-semibold">
            <input
              type="radio"
              name="committee-head"
              checked={seat.isHead}
              onChange={lead}
              className="size-5 accent-lam-700"
            />
            {t('isHead')}
          </label>
          <ToolButton iconOnly label={t('remove', { name })} icon={<X />} onClick={onRemove} />
        </div>
        <div className="grid gap-x-4 gap-y-3 tablet:grid-cols-2">
          {seat.voterId === null && (
            <TextInput
              label={t('fullName')}
              error={sentence(errors?.fullName?.message)}
              className="tablet:col-span-2"
              {...form.register(`members.${index}.fullName`)}
            />
          )}
          <TextInput
            label={t('post')}
            error={sentence(errors?.post?.message)}
            className="tablet:col-span-2"
            {...form.register(`members.${index}.post`)}
          />
          <GenderSelect form={form} index={index} />
          <NumberInput
            label={t('votesFor')}
            suffix={t('votesHint', { present: formatCount(presentCount) })}
            error={sentence(errors?.votesFor?.message)}
            {...form.register(`members.${index}.votesFor`)}
          />
        </div>
      </fieldset>
    </li>
  );
}

function GenderSelect({ form, index }: Pick<CommitteeSeatProps, 'form' | 'index'>) {
  const t = useTranslations('hall.committee');
  const common = useTranslations('common');
  return (
    <Select
      label={t('gender')}
      options={[
        { value: '', label: t('genderUnknown') },
        { value: 'male', label: common('male') },
        { value: 'female', label: common('female') },
      ]}
      {...form.register(`members.${index}.gender`, { setValueAs: (value) => value || null })}
    />
  );
}

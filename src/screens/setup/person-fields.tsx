'use client';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';

type Wrong = { message?: string | undefined } | undefined;

type PersonFieldsProps = {
  fullName: UseFormRegisterReturn;
  gender: UseFormRegisterReturn;
  birthYear: UseFormRegisterReturn;
  errors: { fullName?: Wrong; birthYear?: Wrong };
};

/** Name, gender and year of birth: the same for both lists. */
export function PersonFields({ fullName, gender, birthYear, errors }: PersonFieldsProps) {
  const t = useTranslations('people.field');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  return (
    <>
      <TextInput
        label={t('fullName')}
        error={sentence(errors.fullName?.message)}
        autoComplete="off"
        {...fullName}
      />
      <div className="grid gap-4 tablet:grid-cols-2">
        <Select
          label={t('gender')}
          options={[
            { value: '', label: t('genderUnknown') },
            { value: 'male', label: common('male') },
            { value: 'female', label: common('female') },
          ]}
          {...gender}
        />
        <TextInput
          label={t('birthYear')}
          error={sentence(errors.birthYear?.message)}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('yearExample')}
          {...birthYear}
        />
      </div>
    </>
  );
}

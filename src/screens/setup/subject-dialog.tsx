'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { sameName } from '@/domain/importing/spelling';
import type { PollTime } from '@/domain/person/exemption';
import { listedSubjectSchema, type SubjectFields } from '@/gate/people/people.schema';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { PersonFields } from './person-fields';
import { SubjectExemption } from './subject-exemption';

const nobody: SubjectFields = {
  fullName: '',
  gender: '',
  birthYear: '',
  partyPost: '',
  governmentPost: '',
  shortPost: '',
  appointedOn: '',
  exemption: '',
  exemptionEvidence: '',
  exemptionBasis: '',
};

type SubjectDialogProps = {
  /** Null: somebody new. */
  subject: SubjectFields | null;
  others: readonly SubjectFields[];
  poll: PollTime;
  onClose: () => void;
  onKeep: (subject: SubjectFields) => void;
};

/** Writes one subject; the list is saved as a whole afterwards. */
export function SubjectDialog({ subject, others, poll, onClose, onKeep }: SubjectDialogProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const form = useForm<SubjectFields>({
    resolver: zodResolver(listedSubjectSchema, undefined, { raw: true }),
    defaultValues: subject ?? nobody,
  });
  const { errors } = form.formState;
  const [fullName, birthYear] = useWatch({ control: form.control, name: ['fullName', 'birthYear'] });
  const namesake = others.find(
    (other) =>
      sameName(other.fullName, fullName) &&
      (other.birthYear === '' || birthYear === '' || other.birthYear === birthYear),
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={subject ? t('subjects.editTitle') : t('subjects.addTitle')}
      size="wide"
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void form.handleSubmit(onKeep)(event);
        }}
      >
        <PersonFields
          fullName={form.register('fullName')}
          gender={form.register('gender')}
          birthYear={form.register('birthYear')}
          errors={errors}
        />
        {fullName !== '' && namesake && (
          <Note tone="warn">{t('subjects.sameName', { name: namesake.fullName })}</Note>
        )}
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextInput
            label={t('field.partyPost')}
            error={sentence(errors.partyPost?.message)}
            {...form.register('partyPost')}
          />
          <TextInput
            label={t('field.governmentPost')}
            error={sentence(errors.governmentPost?.message)}
            {...form.register('governmentPost')}
          />
        </div>
        <TextInput
          label={t('field.shortPost')}
          hint={t('field.shortPostHint')}
          optionalWord={common('optional')}
          error={sentence(errors.shortPost?.message)}
          {...form.register('shortPost')}
        />
        <FormProvider {...form}>
          <SubjectExemption poll={poll} />
        </FormProvider>
        <div className="flex flex-wrap justify-end gap-4">
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('subjects.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

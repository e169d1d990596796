'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { Voter } from '@/domain/conference/roll';
import { sameName } from '@/domain/importing/spelling';
import { voterSchema, type VoterFields } from '@/gate/people/people.schema';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { useFieldSentence, type Refusal } from '../hall/use-refusal-sentence';
import { GroupChoice } from './group-choice';
import { PersonFields } from './person-fields';
import { SaveRefusal } from './save-refusal';
import { VoterConflict, type VoterConflictFacts } from './voter-conflict';

type VoterDialogProps = {
  title: string;
  fields: VoterFields;
  others: readonly Voter[];
  knownGroups: readonly string[];
  busy: boolean;
  refusal: Refusal | null;
  /** Somebody else saved while this was being written. */
  conflict: VoterConflictFacts | null;
  onClose: () => void;
  onSave: (fields: VoterFields) => void;
};

/** Writes one voter and saves at once; a refusal leaves what was entered. */
export function VoterDialog(props: VoterDialogProps) {
  const { title, fields, others, knownGroups, busy, refusal, conflict, onClose, onSave } = props;
  const t = useTranslations('people');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const form = useForm<VoterFields>({
    resolver: zodResolver(voterSchema, undefined, { raw: true }),
    defaultValues: fields,
  });
  const { errors } = form.formState;
  const [fullName, birthYear, groupNames] = useWatch({
    control: form.control,
    name: ['fullName', 'birthYear', 'groupNames'],
  });
  const namesake = others.find(
    (other) =>
      sameName(other.fullName, fullName) &&
      (other.birthYear === null || birthYear === '' || String(other.birthYear) === birthYear),
  );
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} size="wide">
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void form.handleSubmit(onSave)(event);
        }}
      >
        <PersonFields
          fullName={form.register('fullName')}
          gender={form.register('gender')}
          birthYear={form.register('birthYear')}
          errors={errors}
        />
        {fullName !== '' && namesake && (
          <Note tone="warn">
            {t('voters.sameName', { name: namesake.fullName, number: String(namesake.number) })}
          </Note>
        )}
        <div className="grid gap-4 tablet:grid-cols-2">
          <TextInput
            label={t('field.post')}
            error={sentence(errors.post?.message)}
            {...form.register('post')}
          />
          <TextInput
            label={t('field.workUnit')}
            error={sentence(errors.workUnit?.message)}
            {...form.register('workUnit')}
          />
        </div>
        <GroupChoice
          known={knownGroups}
          chosen={groupNames}
          onChange={(names) => form.setValue('groupNames', names, { shouldDirty: true })}
        />
        {conflict ? (
          <VoterConflict conflict={conflict} mine={form.getValues()} />
        ) : (
          <SaveRefusal refusal={refusal} />
        )}
        <div className="flex flex-wrap justify-end gap-4">
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy} busyLabel={common('saving')}>
            {conflict ? t('conflict.saveMine') : common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

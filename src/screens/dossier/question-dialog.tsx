'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useLocale, useTranslations } from 'use-intl';
import { recordQuestionAction } from '@/gate/dossier/dossier.actions';
import { questionSchema, type QuestionForm } from '@/gate/dossier/dossier.schema';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { Dialog } from '@/ui/dialog';
import { RadioGroup } from '@/ui/radio-group';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useFieldSentence } from '../hall/use-refusal-sentence';
import { useDone } from './use-done';

/** Writes down a question of the authority or of a voter. */
export function QuestionDialog({ view, onClose }: { view: DossiersView; onClose: () => void }) {
  const t = useTranslations('dossier.questions');
  const choose = useTranslations('dossier.upload');
  const common = useTranslations('common');
  const locale = useLocale();
  const sentence = useFieldSentence();
  const toast = useToast();
  const { busy, refusal, done } = useDone();
  const form = useForm<QuestionForm>({
    resolver: zodResolver(questionSchema, undefined, { raw: true }),
    defaultValues: {
      ...{ subjectId: '', origin: 'authority', askedBy: '', text: '' },
      receivedOn: view.facts.today,
    },
  });
  const { errors } = form.formState;

  const save = form.handleSubmit(async (typed) => {
    if (!(await done(recordQuestionAction(view.conferenceId, typed)))) return;
    toast({ tone: 'ok', message: t('saved') });
    onClose();
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('add')}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={common('saving')} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-body">
        <Select
          label={t('subject')}
          placeholder={choose('choosePerson')}
          options={view.facts.subjects.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          error={sentence(errors.subjectId?.message)}
          {...form.register('subjectId')}
        />
        <RadioGroup
          legend={t('originLabel')}
          inline
          options={[
            { value: 'authority', label: t('origin.authority') },
            { value: 'voter', label: t('origin.voter') },
          ]}
          {...form.register('origin')}
        />
        <TextInput
          label={t('askedBy')}
          optionalWord={common('optional')}
          error={sentence(errors.askedBy?.message)}
          {...form.register('askedBy')}
        />
        <TextArea label={t('text')} error={sentence(errors.text?.message)} {...form.register('text')} />
        <Controller
          control={form.control}
          name="receivedOn"
          render={({ field }) => (
            <DateField
              label={t('receivedOn')}
              locale={locale}
              value={field.value}
              error={sentence(errors.receivedOn?.message)}
              onChange={(day) => field.onChange(day ?? '')}
            />
          )}
        />
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}

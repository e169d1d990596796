'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { saveDetailsAction } from '@/gate/setup/conference.actions';
import type { DetailsData } from '@/gate/setup/conference.loader';
import { createConferenceSchema, formOf, type ConferenceForm } from '@/gate/setup/conference.schema';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { TextInput } from '@/ui/text-input';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { ConferenceConflict, type Conflict } from './conference-conflict';
import { ConferenceFacts } from './conference-facts';
import { ConferenceFields } from './conference-fields';
import { ConferenceSaveBar } from './conference-save-bar';
import { differingFields } from './differing-fields';
import { typedOver } from './typed-over';
import { useUnsavedWarning } from './use-unsaved-warning';

/** Thông tin và căn cứ: a form while the conference is prepared, plain text afterwards. */
export function ConferenceDetailsScreen({ data }: { data: DetailsData }) {
  const t = useTranslations('conferences');
  return (
    <>
      <PageHead title={t('detailsTitle')} lead={t('detailsLead')} />
      {data.lock === null ? (
        <DetailsForm data={data} />
      ) : (
        <>
          <Note tone="info">{data.lock === 'not-allowed' ? t('readOnly') : t('frozen')}</Note>
          <ConferenceFacts organisationName={data.organisationName} form={formOf(data.saved)} />
        </>
      )}
    </>
  );
}

function DetailsForm({ data }: { data: DetailsData }) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const { form, save, conflict, refusal, isSaved, settle } = useDetails(data);
  const { isDirty, isSubmitting } = form.formState;
  useUnsavedWarning(isDirty);
  const status = isDirty ? t('unsaved') : isSaved ? t('allSaved') : '';
  return (
    <FormProvider {...form}>
      <Form onSubmit={save} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
        <ConferenceFields
          unit={
            <TextInput
              label={t('field.organisation')}
              hint={t('hint.unitFixed')}
              value={data.organisationName}
              readOnly
            />
          }
        />
        {conflict && <ConferenceConflict conflict={conflict} {...settle} />}
        <ConferenceSaveBar status={status} refusal={refusal}>
          <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
            {common('save')}
          </Button>
        </ConferenceSaveBar>
      </Form>
    </FormProvider>
  );
}

/** Saves from the version it was read in; when somebody else saved first, keeps both for the officer to choose. */
function useDetails(data: DetailsData) {
  const sentence = useRefusalSentence();
  const [isSaved, setIsSaved] = useState(false);
  const [version, setVersion] = useState(data.saved.version);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [started, setStarted] = useState<ConferenceForm>(() => formOf(data.saved));
  const form = useForm<ConferenceForm>({
    resolver: zodResolver(createConferenceSchema, undefined, { raw: true }),
    defaultValues: started,
  });

  async function saveFrom(base: number, typed: ConferenceForm): Promise<void> {
    setRefusal(null);
    setConflict(null);
    const answer = await askServer(saveDetailsAction(data.conferenceId, { ...typed, version: base }));
    if (answer.ok) {
      setIsSaved(true);
      setVersion(answer.value.version);
      setStarted(typed);
      form.reset(typed);
      return;
    }
    const { error } = answer;
    if (error.code !== 'changed-by-someone-else') return setRefusal(sentence(error));
    const theirs = formOf(error.saved);
    // Only a list was saved meanwhile: nothing to compare, so the save goes on from there.
    if (differingFields(started, theirs).length === 0) return saveFrom(error.saved.version, typed);
    const mine = typedOver(theirs, { opened: started, typed });
    setConflict({ by: error.by, version: error.saved.version, theirs, mine });
  }

  const settle = {
    takeTheirs: (taken: Conflict) => {
      setVersion(taken.version);
      setStarted(taken.theirs);
      form.reset(taken.theirs);
      setConflict(null);
    },
    keepMine: ({ version: theirVersion, theirs }: Conflict) =>
      form.handleSubmit((typed) => saveFrom(theirVersion, typedOver(theirs, { opened: started, typed })))(),
  };
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const save = form.handleSubmit((typed) => saveFrom(version, typed), refuseInput);
  return { form, save, conflict, refusal, isSaved, settle };
}

'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { savePaperDetailsAction } from '@/gate/reporting/papers.actions';
import { formOfDetails, paperDetailsFormSchema } from '@/gate/reporting/papers.schema';
import type { ResultsView } from '@/gate/reporting/results.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LiveRegion } from '@/ui/live-region';
import { askServer } from '../hall/ask-server';
import { RefusalNote } from '../hall/refusal-notes';
import { useLeaveWarning } from '../hall/use-leave-warning';
import type { Refusal } from '../hall/use-refusal-sentence';
import { PaperDetailsFields } from './documents-details-fields';

type Writing = NonNullable<ResultsView['writing']>;
type Props = { conferenceId: string; writing: Writing };

/** Thông tin in trên văn bản: what the papers say beside the data. Kept on the screen when a save is refused. */
export function PaperDetailsCard({ conferenceId, writing }: Props) {
  const t = useTranslations('documents.details');
  const common = useTranslations('common');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm({
    resolver: zodResolver(paperDetailsFormSchema),
    defaultValues: formOfDetails(writing.details),
  });
  const { isDirty, isSubmitting } = form.formState;
  useLeaveWarning(isDirty);

  const save = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(savePaperDetailsAction(conferenceId, typed));
    if (!answer.ok) return setRefusal(answer.error);
    form.reset({ ...typed, version: answer.value.version });
    setIsSaved(true);
  });
  return (
    <Card title={t('title')}>
      <FormProvider {...form}>
        <form
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setIsSaved(false);
            void save();
          }}
        >
          <p className="text-ink-2">{t('lead')}</p>
          <PaperDetailsFields usualSigning={writing.usualSigning} />
          <RefusalNote refusal={refusal} />
          <div className="flex flex-wrap items-center gap-4">
            <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
              {common('save')}
            </Button>
            {isDirty && <span className="text-note text-ink-2">{t('unsaved')}</span>}
            <LiveRegion shown>{isSaved && !isDirty ? t('saved') : ''}</LiveRegion>
          </div>
        </form>
      </FormProvider>
    </Card>
  );
}

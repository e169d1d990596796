'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { saveCountRecordAction } from '@/gate/committee/committee.actions';
import { countRecordSchema } from '@/gate/committee/committee.schema';
import type { MinutesView } from '@/gate/reporting/results.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { askServer } from '../../hall/ask-server';
import { RefusalNote } from '../../hall/refusal-notes';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import type { Refusal } from '../../hall/use-refusal-sentence';
import { CountRecordFields } from './count-record-fields';

export type RecordForm = UseFormReturn<MinutesView['record']>;

/** What only the committee knows: reasons, witnesses, where the file is kept. Kept on the screen when a save is refused. */
export function CountRecordForm({ view, mayChange }: { view: MinutesView; mayChange: boolean }) {
  const t = useTranslations('committee.minutes');
  const common = useTranslations('common');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm({ resolver: zodResolver(countRecordSchema), defaultValues: view.record });
  const { isDirty, isSubmitting } = form.formState;
  useLeaveWarning(isDirty);

  const save = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(saveCountRecordAction(view.conference.id, typed));
    if (!answer.ok) return setRefusal(answer.error);
    form.reset(typed);
    setIsSaved(true);
  });
  return (
    <Card title={t('record')}>
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsSaved(false);
          void save();
        }}
      >
        {!mayChange && <Note tone="info">{view.mayWrite ? t('frozen') : t('readOnly')}</Note>}
        <CountRecordFields view={view} form={form} mayChange={mayChange} />
        <RefusalNote refusal={refusal} />
        {mayChange && (
          <div className="flex flex-wrap items-center gap-4">
            <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
              {common('save')}
            </Button>
            {isDirty && <span className="text-note text-ink-2">{t('unsaved')}</span>}
            <LiveRegion shown>{isSaved && !isDirty ? t('savedNote') : ''}</LiveRegion>
          </div>
        )}
      </Form>
    </Card>
  );
}

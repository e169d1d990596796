'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import {
  recordIncidentAction,
  recordIncidentOfCommitteeAction,
  resolveIncidentAction,
  resolveIncidentOfCommitteeAction,
} from '@/gate/hall/incidents.actions';
import type { HallData } from '@/gate/hall/hall.loader';
import { recordIncidentSchema, resolveIncidentSchema } from '@/gate/hall/hall.schema';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { TextArea } from '@/ui/text-area';
import { askServer } from './ask-server';
import { RefusalNote } from './refusal-notes';
import { useFieldSentence, type Refusal } from './use-refusal-sentence';

export type IncidentDoor = 'officer' | 'committee';

const doors = {
  officer: { record: recordIncidentAction, resolve: resolveIncidentAction },
  committee: { record: recordIncidentOfCommitteeAction, resolve: resolveIncidentOfCommitteeAction },
};

type IncidentDialogProps = {
  conferenceId: string;
  as: IncidentDoor;
  /** Null: a new one. */
  incident: HallData['incidents'][number] | null;
  onClose: () => void;
  onSaved: () => Promise<void>;
};

/** Writes a new incident down, or how a recorded one was dealt with. What happened is never rewritten. */
export function IncidentDialog({ incident, ...rest }: IncidentDialogProps) {
  return incident ? <Resolution incident={incident} {...rest} /> : <NewIncident {...rest} />;
}

type DialogProps = Omit<IncidentDialogProps, 'incident'>;

function NewIncident({ conferenceId, as, onClose, onSaved }: DialogProps) {
  const t = useTranslations('hall.incidents');
  const sentence = useFieldSentence();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm({
    resolver: zodResolver(recordIncidentSchema),
    defaultValues: { content: '', resolution: '' },
  });
  const { errors, isSubmitting } = form.formState;

  const save = form.handleSubmit(async (typed) => {
    const answer = await askServer(doors[as].record(conferenceId, typed));
    if (!answer.ok) return setRefusal(answer.error);
    await onSaved();
    onClose();
  });
  return (
    <IncidentForm
      title={t('recordTitle')}
      saveLabel={t('save')}
      busy={isSubmitting}
      refusal={refusal}
      onClose={onClose}
      onSave={save}
    >
      <TextArea
        label={t('content')}
        hint={t('contentHint')}
        error={sentence(errors.content?.message)}
        rows={4}
        {...form.register('content')}
      />
      <TextArea
        label={t('resolution')}
        hint={t('resolutionHint')}
        error={sentence(errors.resolution?.message)}
        rows={3}
        {...form.register('resolution')}
      />
    </IncidentForm>
  );
}

function Resolution({
  conferenceId,
  as,
  incident,
  onClose,
  onSaved,
}: DialogProps & { incident: HallData['incidents'][number] }) {
  const t = useTranslations('hall.incidents');
  const sentence = useFieldSentence();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { number, content, resolution } = incident;
  const form = useForm({
    resolver: zodResolver(resolveIncidentSchema),
    defaultValues: { number, resolution },
  });
  const { errors, isSubmitting } = form.formState;

  const save = form.handleSubmit(async (typed) => {
    const answer = await askServer(doors[as].resolve(conferenceId, typed));
    if (!answer.ok) return setRefusal(answer.error);
    await onSaved();
    onClose();
  });
  return (
    <IncidentForm
      title={t('resolveTitle', { number: String(number) })}
      saveLabel={t('resolve')}
      busy={isSubmitting}
      refusal={refusal}
      onClose={onClose}
      onSave={save}
    >
      <p className="text-ink-2">{content}</p>
      <TextArea
        label={t('resolution')}
        error={sentence(errors.resolution?.message)}
        rows={4}
        {...form.register('resolution')}
      />
    </IncidentForm>
  );
}

type IncidentFormProps = {
  title: string;
  saveLabel: string;
  busy: boolean;
  refusal: Refusal | null;
  onClose: () => void;
  onSave: () => Promise<void>;
  children: ReactNode;
};

function IncidentForm({ title, saveLabel, busy, refusal, onClose, onSave, children }: IncidentFormProps) {
  const t = useTranslations('common');
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()} title={title}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void onSave();
        }}
      >
        {children}
        <RefusalNote refusal={refusal} />
        <div className="flex flex-wrap justify-end gap-4">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy} busyLabel={t('saving')}>
            {saveLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

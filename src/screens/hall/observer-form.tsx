'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { addObserverAction } from '@/gate/hall/hall.actions';
import { addObserverSchema } from '@/gate/hall/hall.schema';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LiveRegion } from '@/ui/live-region';
import { TextInput } from '@/ui/text-input';
import { askServer } from './ask-server';
import { RefusalNote } from './refusal-notes';
import { useFieldSentence, type Refusal } from './use-refusal-sentence';

const empty = { fullName: '', post: '', organisation: '' };

/** Adds one observer after another. */
export function ObserverForm(props: { conferenceId: string; onAdded: () => Promise<void> }) {
  const t = useTranslations('hall.observers');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [added, setAdded] = useState('');
  const form = useForm({ resolver: zodResolver(addObserverSchema), defaultValues: empty });
  const { errors, isSubmitting } = form.formState;

  const save = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(addObserverAction(props.conferenceId, typed));
    if (!answer.ok) return setRefusal(answer.error);
    setAdded(typed.fullName);
    form.reset(empty);
    await props.onAdded();
  });
  return (
    <Card title={t('add')}>
      <Form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('fullName')}
          error={sentence(errors.fullName?.message)}
          {...form.register('fullName')}
        />
        <TextInput
          label={t('post')}
          optionalWord={common('optional')}
          error={sentence(errors.post?.message)}
          {...form.register('post')}
        />
        <TextInput
          label={t('organisation')}
          optionalWord={common('optional')}
          error={sentence(errors.organisation?.message)}
          {...form.register('organisation')}
        />
        <RefusalNote refusal={refusal} />
        <LiveRegion>{added && t('added', { name: added })}</LiveRegion>
        <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
          {t('save')}
        </Button>
      </Form>
    </Card>
  );
}

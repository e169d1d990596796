'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Copy, UserPlus } from 'lucide-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { recordCommitteeAction } from '@/gate/hall/hall.actions';
import type { CommitteeData } from '@/gate/hall/hall.loader';
import { recordCommitteeSchema } from '@/gate/hall/hall.schema';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { askServer } from './ask-server';
import { CommitteeSeat, type CommitteeFormValues } from './committee-seat';
import { PresentPicker, type PresentPerson } from './present-picker';
import { RefusalNote } from './refusal-notes';
import { useLeaveWarning } from './use-leave-warning';
import type { Refusal } from './use-refusal-sentence';

type CommitteeFormProps = {
  conferenceId: string;
  view: CommitteeData;
  onSaved: () => Promise<void>;
  /** Missing where nothing is recorded yet. */
  onCancel: (() => void) | undefined;
};

const outsider = { voterId: null, fullName: '', post: '', gender: null, isHead: false, votesFor: '' };

/** Chooses among those present, or by name from outside the roll; nothing entered is lost on a refusal. */
export function CommitteeForm({ conferenceId, view, onSaved, onCancel }: CommitteeFormProps) {
  const t = useTranslations('hall.committee');
  const common = useTranslations('common');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm<CommitteeFormValues, unknown, unknown>({
    resolver: zodResolver(recordCommitteeSchema),
    // The version this form was begun from: whoever records meanwhile is not overwritten.
    defaultValues: { version: view.version, members: view.members.map(seatOf) },
  });
  const seats = useFieldArray({ control: form.control, name: 'members', keyName: 'key' });
  const { isDirty, isSubmitting, isSubmitSuccessful } = form.formState;
  useLeaveWarning(isDirty && !isSubmitSuccessful);

  const save = form.handleSubmit(async () => {
    setRefusal(null);
    const answer = await askServer(recordCommitteeAction(conferenceId, form.getValues()));
    if (answer.ok) await onSaved();
    else setRefusal(answer.error);
  });

  function choose(person: PresentPerson) {
    const { id: voterId, fullName, post, gender } = person;
    seats.append({ ...outsider, voterId, fullName, post, gender, isHead: seats.fields.length === 0 });
  }

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid items-start gap-4 broad:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
    >
      <PresentPicker
        conferenceId={conferenceId}
        present={view.present}
        chosenIds={seats.fields.map((seat) => seat.voterId)}
        onChoose={choose}
      />
      <Card
        title={t('elected')}
        actions={
          <Button
            variant="quiet"
            icon={<UserPlus />}
            onClick={() => seats.append({ ...outsider, isHead: seats.fields.length === 0 })}
          >
            {t('outside')}
          </Button>
        }
      >
        {seats.fields.length === 0 && (
          <div className="flex flex-col items-start gap-3">
            <p className="text-ink-2">{t('electedEmpty')}</p>
            {view.beside.map(({ conferenceName, members }) => (
              <Button
                key={conferenceName}
                icon={<Copy aria-hidden />}
                onClick={() => seats.append(members.map(seatOf))}
              >
                {t('beside', { conference: conferenceName })}
              </Button>
            ))}
          </div>
        )}
        <ol className="flex flex-col">
          {seats.fields.map((seat, index) => (
            <CommitteeSeat
              key={seat.key}
              form={form}
              index={index}
              presentCount={view.present.length}
              onRemove={() => seats.remove(index)}
            />
          ))}
        </ol>
        <div className="mt-4 flex flex-col gap-4">
          <RefusalNote refusal={refusal} />
          <div className="flex flex-wrap justify-end gap-4">
            {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
            <Button type="submit" variant="primary" busy={isSubmitting} busyLabel={common('saving')}>
              {t('save')}
            </Button>
          </div>
        </div>
      </Card>
    </Form>
  );
}

type Seat = CommitteeData['members'][number] | CommitteeData['beside'][number]['members'][number];

function seatOf(member: Seat): CommitteeFormValues['members'][number] {
  const { voterId, fullName, post, gender, isHead, votesFor } = member;
  return { voterId, fullName, post, gender, isHead, votesFor: String(votesFor) };
}

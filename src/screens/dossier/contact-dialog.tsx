'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DossierRow } from '@/domain/dossier/board';
import { saveContactAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import { useDone } from './use-done';

type ContactDialogProps = { view: DossiersView; subject: DossierRow['subject']; onClose: () => void };

/** How a subject is reached: what the list of late things names. */
export function ContactDialog({ view, subject, onClose }: ContactDialogProps) {
  const t = useTranslations('dossier.contact');
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, done } = useDone();
  const [contact, setContact] = useState(subject.contact);
  const field = (name: keyof typeof contact) => ({
    label: t(name),
    value: contact[name],
    optionalWord: common('optional'),
    onChange: ({ target }: { target: { value: string } }) => setContact({ ...contact, [name]: target.value }),
  });

  async function save() {
    if (!(await done(saveContactAction(view.conferenceId, { subjectId: subject.id, ...contact })))) return;
    toast({ tone: 'ok', message: t('saved') });
    onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { name: subject.fullName })}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={common('saving')} onClick={() => void save()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextInput type="tel" {...field('phone')} />
        <TextInput type="tel" {...field('officePhone')} />
        <TextInput {...field('officerName')} />
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}

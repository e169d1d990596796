'use client';
import { useState } from 'react';
import { Ban } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { renameTabletAction, revokeTabletAction } from '@/gate/tablets/tablets.actions';
import type { TabletView } from '@/gate/tablets/tablets.loader';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog } from '@/ui/dialog';
import { TextInput } from '@/ui/text-input';
import { askServer } from '../../hall/ask-server';
import { RefusalNote } from '../../hall/refusal-notes';
import { useFieldSentence, type Refusal } from '../../hall/use-refusal-sentence';

type TabletDialogProps = { conferenceId: string; tablet: TabletView; onClose: () => void };

/** Gives a tablet the name written on it, or takes it out of the vote. */
export function TabletDialog({ conferenceId, tablet, onClose }: TabletDialogProps) {
  const t = useTranslations('committee.tablets');
  const sentence = useFieldSentence();
  const [name, setName] = useState(tablet.name);
  const [isSaving, setSaving] = useState(false);
  const [isRevoking, setRevoking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fault, setFault] = useState<string | undefined>();

  async function save() {
    setSaving(true);
    const answer = await askServer(renameTabletAction(conferenceId, { tabletId: tablet.id, name }));
    setSaving(false);
    if (answer.ok) return onClose();
    const isInvalid = answer.error.code === 'invalid-input';
    setFault(isInvalid && 'fields' in answer.error ? sentence(answer.error.fields['name']) : undefined);
    setRefusal(isInvalid ? null : answer.error);
  }

  if (isRevoking) return <RevokeDialog conferenceId={conferenceId} tablet={tablet} onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('changeTitle', { name: tablet.name })}
      actions={
        <>
          <Button icon={<Ban />} onClick={() => setRevoking(true)}>
            {t('revoke')}
          </Button>
          <Button variant="primary" busy={isSaving} busyLabel={t('saving')} onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RefusalNote refusal={refusal} />
        <TextInput
          label={t('name')}
          value={name}
          maxLength={40}
          error={fault}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
    </Dialog>
  );
}

function RevokeDialog({ conferenceId, tablet, onClose }: TabletDialogProps) {
  const t = useTranslations('committee.tablets');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function revoke() {
    setBusy(true);
    const answer = await askServer(revokeTabletAction(conferenceId, { tabletId: tablet.id }));
    setBusy(false);
    if (answer.ok) onClose();
    else setRefusal(answer.error);
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('revokeTitle', { name: tablet.name })}
      confirmLabel={t('revokeConfirm')}
      cancelLabel={t('keep')}
      danger
      busy={isBusy}
      busyLabel={t('revoking')}
      onConfirm={() => void revoke()}
    >
      <RefusalNote refusal={refusal} />
      <p>{t('revokeText')}</p>
    </ConfirmDialog>
  );
}

'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mostSignedMegabytes, type IssuedPaper } from '@/domain/minutes/issued-paper';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { FileDrop } from '@/ui/file-drop';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import type { Refusal } from '../hall/use-refusal-sentence';
import { sendSignedCopy } from './send-signed-copy';

type SignedCopyDialogProps = {
  conferenceId: string;
  paper: IssuedPaper;
  onReceived: () => void;
  onClose: () => void;
};

/** Bản ký: one file, kept as it is. The file stays chosen through every refusal. */
export function SignedCopyDialog({ conferenceId, paper, onReceived, onClose }: SignedCopyDialogProps) {
  const t = useTranslations('issuing.signed');
  const names = useTranslations('documents.name');
  const common = useTranslations('common');
  const toast = useToast();
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function send() {
    setMissing(file === null);
    setRefusal(null);
    if (file === null) return;
    setBusy(true);
    const sent = await sendSignedCopy(`/api/conferences/${conferenceId}/papers/${paper.id}/signed`, file);
    setBusy(false);
    if (!sent.ok) return setRefusal(sent.error);
    toast({ tone: 'ok', message: t('done') });
    onReceived();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('title', { document: names(paper.document) })}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={t('busy')} onClick={() => void send()}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-body">
        <FileDrop
          label={t('choose')}
          hint={t('what', { megabytes: String(mostSignedMegabytes) })}
          error={isMissing ? t('missing') : undefined}
          chooseLabel={t('chooseFile')}
          dropLabel={t('drop')}
          accept=".pdf,.jpg,.jpeg,.png"
          onFiles={([chosen]) => setFile(chosen ?? null)}
        />
        <RefusalNote refusal={refusal} />
      </div>
    </Dialog>
  );
}

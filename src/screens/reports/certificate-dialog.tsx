'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { FileDrop } from '@/ui/file-drop';
import { Form } from '@/ui/form';
import { PasswordInput } from '@/ui/password-input';
import { RefusalNote } from '../hall/refusal-notes';
import type { Refusal } from '../hall/use-refusal-sentence';
import { sendCertificate } from './send-certificate';

type CertificateDialogProps = {
  title: string;
  what: string;
  submitLabel: string;
  /** Where the certificate goes. */
  address: string;
  /** What was signed has come back; false when it did not come whole. */
  onSigned: (answer: Response) => Promise<boolean>;
  onClose: () => void;
};

/** Ký số: one certificate file and its passphrase, for one signature. Both stay through every refusal. */
export function CertificateDialog(props: CertificateDialogProps) {
  const { title, what, submitLabel, address, onSigned, onClose } = props;
  const t = useTranslations('issuing.certificate');
  const common = useTranslations('common');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function sign() {
    setMissing(file === null);
    setRefusal(null);
    if (file === null) return;
    setBusy(true);
    const sent = await sendCertificate(address, { file, passphrase });
    const isThere = sent.ok && (await onSigned(sent.value));
    setBusy(false);
    if (!isThere) setRefusal(sent.ok ? { code: 'offline' } : sent.error);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={busy} busyLabel={t('busy')} onClick={() => void sign()}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Form
        className="flex flex-col gap-4 text-body"
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <p>{what}</p>
        <FileDrop
          label={t('file')}
          hint={t('once')}
          error={isMissing ? t('missing') : undefined}
          chooseLabel={t('chooseFile')}
          dropLabel={t('drop')}
          accept=".p12,.pfx"
          onFiles={([chosen]) => setFile(chosen ?? null)}
        />
        <PasswordInput
          label={t('passphrase')}
          showLabel={t('show')}
          hideLabel={t('hide')}
          autoComplete="off"
          value={passphrase}
          onChange={({ target }) => setPassphrase(target.value)}
        />
        <RefusalNote refusal={refusal} />
      </Form>
    </Dialog>
  );
}

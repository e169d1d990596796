'use client';
import { useTranslations } from 'use-intl';
import { revokeReadingLinkAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useToast } from '@/ui/toast';
import { RefusalNote } from '../hall/refusal-notes';
import type { Reader } from './readers-card';
import { useDone } from './use-done';

type RevokeDialogProps = { view: DossiersView; reader: Reader; onClose: () => void };

/** Asks before a printed QR code stops working. */
export function RevokeDialog({ view, reader, onClose }: RevokeDialogProps) {
  const t = useTranslations('dossier.readers');
  const common = useTranslations('common');
  const toast = useToast();
  const { busy, refusal, done } = useDone();

  async function revoke() {
    if (!(await done(revokeReadingLinkAction(view.conferenceId, { voterId: reader.voterId })))) return;
    toast({ tone: 'ok', message: t('revoked') });
    onClose();
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('revokeTitle', { name: reader.fullName })}
      confirmLabel={t('revoke')}
      cancelLabel={common('cancel')}
      danger
      busy={busy}
      onConfirm={() => void revoke()}
    >
      <p className="mb-3">{t('revokeText')}</p>
      <RefusalNote refusal={refusal} />
    </ConfirmDialog>
  );
}

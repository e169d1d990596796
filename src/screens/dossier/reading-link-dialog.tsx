'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { QrCode } from '../hall/qr-code';
import type { Reader } from './readers-card';
import { isOnlyHere } from '../hall/only-here';

type ReadingLinkDialogProps = { reader: Reader; url: string; onClose: () => void };

/** A reading link, shown once: as a QR code and as text. */
export function ReadingLinkDialog({ reader, url, onClose }: ReadingLinkDialogProps) {
  const t = useTranslations('dossier.readers');
  const common = useTranslations('common');
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('linkTitle', { name: reader.fullName })}
      size="wide"
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <div className="grid items-start gap-6 tablet:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="rounded-control border border-line p-1">
          <QrCode text={url} label={t('qr')} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <p>{t('linkText')}</p>
          <p className="font-code text-body break-all">{url}</p>
          {isOnlyHere(window.location.href) && <Note tone="warn">{t('localOnly')}</Note>}
        </div>
      </div>
    </Dialog>
  );
}

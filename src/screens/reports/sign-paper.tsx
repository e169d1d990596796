'use client';
import { useTranslations } from 'use-intl';
import type { IssuedPaper } from '@/domain/minutes/issued-paper';
import { useToast } from '@/ui/toast';
import { CertificateDialog } from './certificate-dialog';

type SignPaperProps = {
  conferenceId: string;
  paper: IssuedPaper;
  onReceived: () => void;
  onClose: () => void;
};

/** Signs an issued paper; the signed PDF is its signed copy from then on. */
export function SignPaper({ conferenceId, paper, onReceived, onClose }: SignPaperProps) {
  const t = useTranslations('issuing.certificate');
  const names = useTranslations('documents.name');
  const toast = useToast();
  return (
    <CertificateDialog
      title={t('title', { document: names(paper.document) })}
      what={t('what')}
      submitLabel={t('submit')}
      address={`/api/conferences/${conferenceId}/papers/${paper.id}/signed`}
      onSigned={async (answer) => {
        const { signer }: { signer: string } = await answer.json();
        toast({ tone: 'ok', message: t('done', { signer }) });
        onReceived();
        onClose();
        return true;
      }}
      onClose={onClose}
    />
  );
}

'use client';
import { useState } from 'react';
import { FilePenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { useToast } from '@/ui/toast';
import { CertificateDialog } from './certificate-dialog';
import { saveAnswer } from './save-answer';

/** The archive with its list of files signed. */
export function SignedArchive({ conferenceId }: { conferenceId: string }) {
  const t = useTranslations('issuing.certificate');
  const words = useTranslations('archive');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<FilePenLine aria-hidden />} onClick={() => setAsking(true)}>
        {words('downloadSigned')}
      </Button>
      {isAsking && (
        <CertificateDialog
          title={t('archiveTitle')}
          what={t('archiveWhat')}
          submitLabel={t('archiveSubmit')}
          address={`/api/conferences/${conferenceId}/archive`}
          onSigned={async (answer) => {
            if (!(await saveAnswer(answer))) return false;
            toast({ tone: 'ok', message: t('archiveDone') });
            setAsking(false);
            return true;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

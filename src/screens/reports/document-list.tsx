'use client';
import { Download, Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';

const formats = ['docx', 'pdf', 'xlsx'] as const;

/** The two documents of a count. */
export const countDocuments = ['count-minutes', 'result-report'] as const;
export type CountDocumentName = (typeof countDocuments)[number];

type LinksProps = {
  conferenceId: string;
  document: CountDocumentName;
  /** Why it cannot be had; null when it can. */
  unavailable: string | null;
};

/** The ways to take one document: look at the PDF, or save it as Word, PDF or Excel. */
export function DocumentLinks({ conferenceId, document, unavailable }: LinksProps) {
  const t = useTranslations('documents');
  const address = (format: string) => `/api/conferences/${conferenceId}/documents/${document}/${format}`;
  const name = t(`name.${document}`);
  if (unavailable !== null)
    return (
      <Button icon={<Download aria-hidden />} unavailable={{ reason: unavailable }}>
        {t('column.downloads')}
      </Button>
    );
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton
        href={`${address('pdf')}?shown`}
        target="_blank"
        icon={<Eye aria-hidden />}
        aria-label={t('previewLabel', { document: name })}
      >
        {t('preview')}
      </LinkButton>
      {formats.map((format) => (
        <LinkButton
          key={format}
          variant="quiet"
          href={address(format)}
          download
          icon={<Download aria-hidden />}
          aria-label={t('downloadLabel', { document: name, format: t(`format.${format}`) })}
        >
          {t(`format.${format}`)}
        </LinkButton>
      ))}
    </div>
  );
}

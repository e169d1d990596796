'use client';
import { Download, Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, type PaperFormat, type PaperName } from '@/domain/minutes/papers';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';

/** The two documents of a count, and the log of its paper where there was any. */
export const countDocuments = ['count-minutes', 'result-report'] as const;
export const paperDocuments = [...countDocuments, 'paper-entry-log'] as const;

type LinksProps = {
  conferenceId: string;
  document: PaperName;
  /** Why it cannot be had; null when it can. */
  unavailable: string | null;
};

/** The ways to take one document: look at the PDF, or save it in each of its formats. */
export function DocumentLinks({ conferenceId, document, unavailable }: LinksProps) {
  const t = useTranslations('documents');
  const address = (format: string) => `/api/conferences/${conferenceId}/documents/${document}/${format}`;
  const name = t(`name.${document}`);
  const formats: readonly PaperFormat[] = papers[document].formats;
  if (unavailable !== null)
    return (
      <Button icon={<Download aria-hidden />} unavailable={{ reason: unavailable }}>
        {t('column.downloads')}
      </Button>
    );
  return (
    <div className="flex flex-wrap gap-2">
      {formats.includes('pdf') && (
        <LinkButton
          href={`${address('pdf')}?shown`}
          target="_blank"
          icon={<Eye aria-hidden />}
          aria-label={t('previewLabel', { document: name })}
        >
          {t('preview')}
        </LinkButton>
      )}
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

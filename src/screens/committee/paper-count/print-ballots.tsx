'use client';
import { Download, Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { cardsToPrint } from '@/domain/card/cards-to-print';
import type { PaperView } from '@/gate/paper-count/paper.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { FormColour } from '../cards/form-colour';

const formats = ['pdf', 'docx'] as const;

/** In phiếu giấy: the file of all forms, with the paper and the number of sheets for each. */
export function PrintBallots({ view }: { view: PaperView }) {
  const t = useTranslations('paper.print');
  const documents = useTranslations('documents');
  const file = `/api/conferences/${view.conference.id}/documents/ballot`;
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col divide-y divide-line">
        {view.forms.map(({ form, voters }) => {
          const sheets = cardsToPrint(voters);
          const figures = {
            sheets: formatCount(sheets),
            voters: formatCount(voters),
            spare: formatCount(sheets - voters),
          };
          return (
            <li key={form.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2 first:pt-0">
              <b className="font-semibold">
                {t('form', { index: formatCount(form.index), title: form.title })}
              </b>
              <span className="inline-flex items-center gap-1.5">
                {t('paper')} <FormColour colour={form.colour} />
              </span>
              <span className="basis-full">{t(view.use === 'alone' ? 'forAll' : 'forSome', figures)}</span>
            </li>
          );
        })}
      </ul>
      <ol className="mt-2 list-decimal pl-6 text-note text-ink-2">
        <li>{t(view.forms.length > 1 ? 'printMany' : 'printOne')}</li>
        <li>{t('stamp')}</li>
        <li>{t('count')}</li>
      </ol>
      <div className="mt-3 flex flex-wrap gap-x-2">
        <LinkButton icon={<Eye aria-hidden />} href={`${file}/pdf?shown`} target="_blank">
          {t('look')}
        </LinkButton>
        {formats.map((format) => (
          <LinkButton
            key={format}
            variant="quiet"
            icon={<Download aria-hidden />}
            href={`${file}/${format}`}
            download
          >
            {t('download', { format: documents(`format.${format}`) })}
          </LinkButton>
        ))}
      </div>
    </Card>
  );
}

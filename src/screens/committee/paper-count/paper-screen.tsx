'use client';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperFormView, PaperView } from '@/gate/paper-count/paper.loader';
import { formatCount } from '@/lib/text/number';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { BoxSealsForm } from './box-seals-form';
import { ChoosePaperUse } from './choose-paper-use';
import { ConfirmPaper } from './confirm-paper';
import { EntryLog } from './entry-log';
import { PaperComparison } from './paper-comparison';
import { PaperCounters } from './paper-counters';
import { PaperEntryForm } from './paper-entry-form';
import { PaperStockForm } from './paper-stock-form';
import { PrintBallots } from './print-ballots';
import { SheetEntry } from './sheet-entry';
import { forgetSheets } from './sheet-memory';

export type PaperFormProps = { view: PaperView; entry: PaperFormView };

/** Phiếu giấy: how people vote, what was handed out, and the count by two members apart. */
export function PaperScreen({ view }: { view: PaperView }) {
  const t = useTranslations('paper');
  const { conference, use, forms, me } = view;
  const isBeforeSealing = conference.state === 'in-session' || conference.state === 'voting';
  return (
    <>
      <PageHead
        title={t('title')}
        lead={use === 'none' ? t('leadNone') : t('lead')}
        actions={<Onward view={view} />}
      />
      {me === null && <Note tone="info">{t('readOnly')}</Note>}
      <div className="flex flex-col gap-4">
        <ChoosePaperUse view={view} />
        {use !== 'none' && isBeforeSealing && <PrintBallots view={view} />}
        {use !== 'none' && <BoxSealsForm view={view} />}
        {use !== 'none' &&
          forms.map((entry) => (
            <section key={entry.form.id} className="flex min-w-0 flex-col gap-4">
              {forms.length > 1 && (
                <h2 className="font-doc text-subtitle font-semibold">
                  {t('form', { index: formatCount(entry.form.index), title: entry.form.title })}
                </h2>
              )}
              <PaperStockForm view={view} entry={entry} />
              <PaperCount view={view} entry={entry} />
            </section>
          ))}
        {use !== 'none' && <EntryLog view={view} />}
      </div>
    </>
  );
}

function PaperCount({ view, entry }: PaperFormProps) {
  const isEntering = entry.own !== null && !entry.own.isHandedIn;
  const isCompared = entry.standing.stage !== 'counting';
  const isBySheet = view.conference.paperCounting === 'by-sheet';
  const formId = entry.form.id;
  useEffect(() => {
    if (!isEntering) forgetSheets(formId);
  }, [isEntering, formId]);
  return (
    <>
      <PaperCounters view={view} entry={entry} />
      {isEntering && isBySheet && <SheetEntry view={view} entry={entry} />}
      {isEntering && !isBySheet && entry.own && <PaperEntryForm view={view} entry={entry} own={entry.own} />}
      {isCompared && entry.counters.length > 0 && <PaperComparison view={view} entry={entry} />}
      {isCompared && <ConfirmPaper view={view} entry={entry} />}
    </>
  );
}

function Onward({ view: { conference, use, forms } }: { view: PaperView }) {
  const t = useTranslations('paper');
  const isDone = forms.length > 0 && forms.every(({ standing }) => standing.stage === 'confirmed');
  if (use === 'none' || !isDone) return null;
  const next = use === 'alone' ? 'tally' : 'open';
  return (
    <LinkButton variant="primary" href={`/committee/${conference.id}/${next}`}>
      {t(use === 'alone' ? 'toTally' : 'toOpen')}
    </LinkButton>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import { tellingOf } from '@/domain/tally/telling';
import type { CountResultView, FormResultView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Note } from '@/ui/note';
import { CheckEquations } from './check-equations';
import { Consequences } from './consequence-card';
import { ResultByMode } from './result-by-mode';
import { ResultStats } from './result-stats';
import { ResultTable } from './result-table';

/** The result of every ballot form, each under its own heading when there are several. */
export function CountResult({ result }: { result: CountResultView }) {
  const { forms } = result;
  return (
    <div className="flex flex-col gap-8">
      {forms.map((form) => (
        <FormResult key={form.form.id} form={form} isTitled={forms.length > 1} />
      ))}
    </div>
  );
}

function FormResult({ form, isTitled }: { form: FormResultView; isTitled: boolean }) {
  const t = useTranslations('tally');
  const { index, title } = form.form;
  return (
    <section className="flex min-w-0 flex-col gap-3" aria-labelledby={isTitled ? `form-${index}` : undefined}>
      {isTitled && (
        <h2 id={`form-${index}`} className="font-doc text-subtitle font-semibold">
          {t('form', { index: formatCount(index), title })}
        </h2>
      )}
      <ResultStats form={form} />
      {form.rejected > 0 && <Note tone="info">{t('rejected', { count: formatCount(form.rejected) })}</Note>}
      <TellingNotes form={form} />
      <ResultTable form={form} />
      <ResultByMode form={form} level={isTitled ? 3 : 2} />
      <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_21.25rem]">
        <Consequences form={form} level={isTitled ? 3 : 2} />
        <CheckEquations form={form} level={isTitled ? 3 : 2} />
      </div>
    </section>
  );
}

/** A handful of ballots, or all alike, tell who marked what: whoever decides how far to publish must know it. */
function TellingNotes({ form: { outcome, subjects } }: { form: FormResultView }) {
  const t = useTranslations('tally');
  const { returned } = outcome;
  const { isFew, unanimous } = tellingOf({ returned, rows: outcome.subjects });
  const names = subjects.filter(({ id }) => unanimous.includes(id)).map(({ fullName }) => fullName);
  return (
    <>
      {isFew && (
        <Note tone="warn" title={t('fewTitle', { count: formatCount(returned) })}>
          {t('few')}
        </Note>
      )}
      {names.length > 0 && (
        <Note tone="warn" title={t('unanimousTitle')}>
          {t('unanimous', { names: names.join(', ') })}
        </Note>
      )}
    </>
  );
}

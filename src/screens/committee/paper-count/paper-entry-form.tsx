'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { checkPaperFigures } from '@/domain/paper-count/check-figures';
import {
  lineReasons,
  missingFigures,
  wholeReasons,
  type PaperFigures,
} from '@/domain/paper-count/paper-figures';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LiveRegion } from '@/ui/live-region';
import { RefusalNote } from '../../hall/refusal-notes';
import { HandIn } from './hand-in';
import { PaperField } from './paper-field';
import { PaperRows } from './paper-rows';
import { PaperSums } from './paper-sums';
import type { PaperFormProps } from './paper-screen';
import { usePaperEntry } from './use-paper-entry';

/** One member's own count: every figure in a big field, the sums answering beside them. */
export function PaperEntryForm({ own, ...props }: PaperFormProps & { own: { figures: PaperFigures } }) {
  const t = useTranslations('paper.entry');
  const entry = usePaperEntry(props, own.figures);
  const { subjects } = props.entry;
  const ids = subjects.map(({ id }) => id);
  const equations = checkPaperFigures(ids, entry.figures);
  const missing = missingFigures(ids, entry.figures).length;
  const refusal = entry.handIn.refusal ?? entry.draft.refusal;
  return (
    <Card title={t('legend')}>
      <Form className="flex flex-col gap-5" onSubmit={(event) => event.preventDefault()}>
        <p className="text-note text-ink-2">{t('keyboard')}</p>
        <Fields legend={t('ballots')}>
          <PaperField entry={entry} figure="returned" label={t('returned')} />
          <PaperField entry={entry} figure="valid" label={t('valid')} />
        </Fields>
        <Fields legend={t('whole')}>
          {wholeReasons.map((reason) => (
            <PaperField key={reason} entry={entry} figure={`whole.${reason}`} label={t(reason)} />
          ))}
        </Fields>
        <PaperRows subjects={subjects} entry={entry} equations={equations} />
        <Fields legend={t('lines')}>
          {lineReasons.map((reason) => (
            <PaperField key={reason} entry={entry} figure={`line.${reason}`} label={t(reason)} />
          ))}
        </Fields>
        <PaperSums equations={equations} />
        <RefusalNote refusal={refusal} />
        <div className="flex flex-wrap items-center gap-4">
          <HandIn handIn={entry.handIn} />
          <span className="font-medium">
            {missing > 0 ? t('missing', { count: formatCount(missing) }) : t('complete')}
          </span>
          <LiveRegion shown>{entry.draft.isBusy ? t('drafting') : entry.isKept ? t('draft') : ''}</LiveRegion>
        </div>
      </Form>
    </Card>
  );
}

function Fields({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="grid items-end gap-4 tablet:grid-cols-3">{children}</div>
    </fieldset>
  );
}

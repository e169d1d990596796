'use client';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { isFew as isFewSheets } from '@/domain/kernel/small-groups';
import { checkStock } from '@/domain/tally/check-count';
import { savePaperStockAction } from '@/gate/paper-count/paper.actions';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { EquationList } from '@/ui/equation';
import { Form } from '@/ui/form';
import { Note } from '@/ui/note';
import { NumberInput } from '@/ui/number-input';
import { SaveLine } from '@/ui/save-line';
import { RefusalNote } from '../../hall/refusal-notes';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useStepAction } from '../use-step-action';
import { PaperEquation } from './paper-equation';
import type { PaperFormProps } from './paper-screen';
import { shownCount, typedCount } from './typed-count';

const figures = ['printed', 'issued', 'spoiled', 'unused'] as const;

/** Four counts of the sheets of one form; the sum answers while one types, and blank is not zero. */
export function PaperStockForm({ view, entry }: PaperFormProps) {
  const t = useTranslations('paper.stock');
  const { form, stock, standing } = entry;
  const isOver = !['in-session', 'voting', 'sealed'].includes(view.conference.state);
  const mayWrite = view.me !== null && standing.stage !== 'confirmed' && !isOver;
  const stored = {
    printed: shownCount(stock.printed),
    issued: shownCount(stock.issued),
    spoiled: shownCount(stock.spoiled),
    unused: shownCount(stock.unused),
  };
  const [edited, setEdited] = useState(stored);
  const [isSaved, setIsSaved] = useState(false);
  const typed = mayWrite ? edited : stored;
  const isChanged = figures.some((figure) => typed[figure] !== stored[figure]);
  useLeaveWarning(mayWrite && isChanged);
  const counts = {
    printed: typedCount(typed.printed) ?? null,
    issued: typedCount(typed.issued) ?? null,
    spoiled: typedCount(typed.spoiled) ?? null,
    unused: typedCount(typed.unused) ?? null,
  };
  const { submit, isBusy, refusal } = useStepAction(
    () => savePaperStockAction(view.conference.id, { formId: form.id, ...counts }),
    () => setIsSaved(true),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (figures.every((figure) => typedCount(typed[figure]) !== undefined)) submit();
  };
  const [sum] = checkStock({ ...counts, tested: 0, voided: null, returned: null });
  const isFew = counts.issued !== null && isFewSheets(counts.issued);
  return (
    <Card title={t('title')}>
      <Form onSubmit={send} className="flex flex-col gap-4">
        <p className="text-note text-ink-2">{t('hint')}</p>
        <div className="grid items-end gap-4 tablet:grid-cols-2 desk:grid-cols-4">
          {figures.map((figure) => (
            <NumberInput
              key={figure}
              label={t(figure)}
              readOnly={!mayWrite}
              error={typedCount(typed[figure]) === undefined ? t('number') : undefined}
              value={typed[figure]}
              onChange={(event) => {
                setIsSaved(false);
                setEdited({ ...typed, [figure]: event.target.value });
              }}
            />
          ))}
        </div>
        {sum && (
          <EquationList>
            <PaperEquation equation={sum} title={t('addsUp')} />
          </EquationList>
        )}
        {isFew && <Note tone="warn">{t('few', { count: formatCount(counts.issued ?? 0) })}</Note>}
        {mayWrite && (
          <SaveLine
            busy={isBusy}
            busyLabel={t('saving')}
            label={t('save')}
            said={isSaved && !isChanged ? t('saved') : ''}
          />
        )}
        <RefusalNote refusal={refusal} />
      </Form>
    </Card>
  );
}

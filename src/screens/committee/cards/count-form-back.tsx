'use client';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { noneVoided, voidedInAll } from '@/domain/card/voided-card';
import type { ConferenceId } from '@/domain/kernel/ids';
import { checkStock } from '@/domain/tally/check-count';
import { countCardsBackAction } from '@/gate/committee/committee.actions';
import { formatCount } from '@/lib/text/number';
import { EquationList } from '@/ui/equation';
import { Form } from '@/ui/form';
import { NumberInput } from '@/ui/number-input';
import { SaveLine } from '@/ui/save-line';
import { RefusalNote } from '../../hall/refusal-notes';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useStepAction } from '../use-step-action';
import { readCount } from './card-making';
import type { FormEntry } from './form-cards';
import { StockEquation } from './stock-equation';

type Props = { conferenceId: ConferenceId; entry: FormEntry; mayCount: boolean };

const figures = ['issued', 'unused', 'spoiled'] as const;
type Typed = Record<(typeof figures)[number], string>;

/** Three counts of one form. The sums answer while one types; what is recorded is what the minutes will say. */
export function CountFormBack({ conferenceId, entry, mayCount }: Props) {
  const t = useTranslations('cards.back');
  const { form, stock, box, presentCount } = entry;
  const counts = box?.voided ?? noneVoided;
  const voided = voidedInAll(counts);
  const exchanged = counts['exchanged-for-paper'];
  const stored = storedCounts(stock);
  const [edited, setEdited] = useState<Typed>(stored);
  // Who only watches sees what is stored now, also when it changed since the page was opened.
  const typed = mayCount ? edited : stored;
  const [isChecked, setIsChecked] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const { issued, unused, spoiled } = {
    issued: readCount(typed.issued),
    unused: readCount(typed.unused),
    spoiled: readCount(typed.spoiled),
  };
  const isChanged = figures.some((figure) => typed[figure] !== stored[figure]);
  useLeaveWarning(mayCount && isChanged);
  const { submit, isBusy, refusal } = useStepAction(
    () =>
      countCardsBackAction(conferenceId, {
        formId: form.id,
        issued: issued ?? 0,
        unused: unused ?? 0,
        spoiled: spoiled ?? 0,
      }),
    () => setIsSaved(true),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (issued !== null && unused !== null && spoiled !== null) submit();
  };
  const equations = checkStock({
    printed: stock?.printedCount ?? null,
    tested: 0,
    issued,
    unused,
    spoiled,
    voided,
    returned: box?.ballotCount ?? null,
  });
  const hints = {
    issued: t('issuedHint', { present: formatCount(presentCount) }),
    unused: t('unusedHint'),
    spoiled: t(exchanged > 0 ? 'exchangedHint' : 'spoiledHint', {
      voided: formatCount(voided),
      exchanged: formatCount(exchanged),
    }),
  };
  return (
    <Form onSubmit={send} className="flex flex-col gap-4">
      <div className="grid gap-4 tablet:grid-cols-3">
        {figures.map((figure) => (
          <NumberInput
            key={figure}
            label={t(figure)}
            hint={hints[figure]}
            readOnly={!mayCount}
            error={isChecked && readCount(typed[figure]) === null ? t('number') : undefined}
            value={typed[figure]}
            onChange={(event) => {
              setIsSaved(false);
              setEdited({ ...typed, [figure]: event.target.value });
            }}
          />
        ))}
      </div>
      <EquationList>
        {equations.map((equation) => (
          <StockEquation key={equation.id} equation={equation} />
        ))}
      </EquationList>
      {mayCount && (
        <SaveLine
          variant="primary"
          busy={isBusy}
          busyLabel={t('saving')}
          label={t('save')}
          said={isSaved && !isChanged ? t('saved') : isChanged && stored.issued !== '' ? t('changed') : ''}
        />
      )}
      <RefusalNote refusal={refusal} />
    </Form>
  );
}

function storedCounts(stock: FormEntry['stock']): Typed {
  const shown = (count: number | null | undefined) =>
    count === null || count === undefined ? '' : String(count);
  return {
    issued: shown(stock?.issuedCount),
    unused: shown(stock?.unusedCount),
    spoiled: shown(stock?.spoiledCount),
  };
}

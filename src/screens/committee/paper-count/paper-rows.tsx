'use client';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/conference/roll';
import { rowFigures } from '@/domain/paper-count/paper-figures';
import type { Equation } from '@/domain/tally/equation';
import { formatCount } from '@/lib/text/number';
import { Chip } from '@/ui/chip';
import { PaperField } from './paper-field';
import { useRowWords } from './use-figure-words';
import type { PaperEntryState } from './use-paper-entry';

type Props = {
  subjects: readonly Subject[];
  entry: PaperEntryState;
  equations: readonly Equation[];
};

/** Three levels and the invalid of each person, with the sum of the row beside the name. */
export function PaperRows({ subjects, entry, equations }: Props) {
  const t = useTranslations('paper.entry');
  const words = useRowWords();
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t('people')}</legend>
      <p className="mb-2 text-note text-ink-2">{t('peopleHint')}</p>
      <ol className="flex flex-col">
        {subjects.map(({ id, fullName, position }) => (
          <li
            key={id}
            className="grid items-center gap-x-4 gap-y-1 border-t border-line py-3 desk:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]"
          >
            <div className="flex flex-wrap items-center justify-between gap-2 desk:flex-col desk:items-start">
              <span className="font-doc text-name font-semibold">
                {`${formatCount(position)}. ${fullName}`}
              </span>
              <RowSum equation={equations.find(({ at }) => at === id)} />
            </div>
            <div className="grid grid-cols-2 gap-3 tablet:grid-cols-4">
              {rowFigures.map((figure) => (
                <div key={figure}>
                  <div aria-hidden className="mb-1 text-note text-ink-2">
                    {words(figure)}
                  </div>
                  <PaperField
                    entry={entry}
                    figure={`${id}.${figure}`}
                    label={t('cell', { name: fullName, figure: words(figure) })}
                    labelHidden
                  />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function RowSum({ equation }: { equation: Equation | undefined }) {
  const t = useTranslations('paper.equation');
  if (!equation || equation.status === 'waiting') return <Chip tone="idle">{t('waitingFor')}</Chip>;
  const sum = `${formatCount(equation.right.sum)}/${formatCount(equation.left.sum)}`;
  const isTrue = equation.status === 'holds';
  return (
    <Chip tone={isTrue ? 'ok' : 'bad'}>
      <span className="num">{sum}</span>
      <span className="sr-only">{t(isTrue ? 'true' : 'false')}</span>
    </Chip>
  );
}

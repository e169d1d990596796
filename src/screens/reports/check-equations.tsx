'use client';
import { useTranslations } from 'use-intl';
import type { Equation as Checked } from '@/domain/tally/equation';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Equation, EquationList } from '@/ui/equation';
import { TitleOfForm } from './title-of-form';

const states = { holds: 'true', broken: 'false', waiting: 'waiting' } as const;

/** The arithmetic of the count in the open, true or false. */
export function CheckEquations({ form, level }: { form: FormResultView; level: 2 | 3 }) {
  const t = useTranslations('tally');
  const { whole, rows } = shownEquations(form);
  const stock = form.modes !== null ? t('stockOfBoth') : form.onPaperAlone ? t('stockOfPaper') : null;
  const brokenRows = rows.filter(({ status }) => status !== 'holds');
  return (
    <Card
      className="break-inside-avoid"
      titleLevel={level}
      title={<TitleOfForm words={t('checks')} index={level === 3 ? form.form.index : null} />}
    >
      <EquationList>
        {whole.map((equation) => (
          <EquationLine
            key={equation.id}
            equation={equation}
            title={equation.id === 'stock-adds-up' ? stock : null}
          />
        ))}
        {brokenRows.length > 0
          ? brokenRows.map((equation) => <EquationLine key={equation.at} equation={equation} title={null} />)
          : rows.length > 0 && (
              <Equation state="true" stateLabel={t('equationTrue')} title={t('equation.row-adds-up')}>
                {t('rowsHold', {
                  returned: formatCount(form.outcome.returned),
                  rows: formatCount(rows.length),
                })}
              </Equation>
            )}
      </EquationList>
    </Card>
  );
}

/** `title`: what the sum is called where its usual name does not fit. */
function EquationLine({ equation, title }: { equation: Checked; title: string | null }) {
  const t = useTranslations('tally');
  const labels = {
    holds: t('equationTrue'),
    broken: t('equationFalse'),
    waiting: t('equationWaiting'),
  };
  return (
    <Equation
      state={states[equation.status]}
      stateLabel={labels[equation.status]}
      title={title ?? t(`equation.${equation.id}`)}
      detail={detailOf(equation, t)}
    >
      {equation.status !== 'waiting' &&
        `${sideOf(equation.left)} ${equation.relation} ${sideOf(equation.right)}`}
    </Equation>
  );
}

function detailOf(equation: Checked, t: ReturnType<typeof useTranslations<'tally'>>) {
  if (equation.status === 'waiting') return t('waitingFor');
  if (equation.status === 'holds') return undefined;
  const { difference } = equation;
  const sign = difference < 0 ? '−' : '';
  return t('difference', { difference: `${sign}${formatCount(Math.abs(difference))}` });
}

function sideOf({ terms }: { terms: readonly { value: number }[] }): string {
  return terms.map(({ value }) => formatCount(value)).join(' + ');
}

/** Each equation of the whole form once, without the one about paper where there was none; the rows apart. */
function shownEquations({ equations, modes }: FormResultView) {
  const whole = equations.filter(
    ({ id }, index) =>
      id !== 'row-adds-up' &&
      (id !== 'returned-by-mode' || modes !== null) &&
      equations.findIndex((other) => other.id === id) === index,
  );
  return { whole, rows: equations.filter(({ id }) => id === 'row-adds-up') };
}

'use client';
import { useTranslations } from 'use-intl';
import type { Equation as Checked, Side } from '@/domain/tally/equation';
import { formatCount } from '@/lib/text/number';
import { Equation } from '@/ui/equation';

/** One sum over what is being entered, with its figures whether it comes out or not. */
export function PaperEquation({ equation, title }: { equation: Checked; title: string }) {
  const t = useTranslations('paper.equation');
  if (equation.status === 'waiting')
    return <Equation state="waiting" stateLabel={t('waiting')} title={title} detail={t('waitingFor')} />;
  const { left, right, difference } = equation;
  const isTrue = equation.status === 'holds';
  return (
    <Equation
      state={isTrue ? 'true' : 'false'}
      stateLabel={t(isTrue ? 'true' : 'false')}
      title={title}
      detail={isTrue ? undefined : t('difference', { difference: formatCount(Math.abs(difference)) })}
    >
      {`${written(left)} ${isTrue ? '=' : '≠'} ${written(right)}`}
    </Equation>
  );
}

function written({ terms }: Side): string {
  return terms.map(({ value }) => formatCount(value)).join(' + ');
}

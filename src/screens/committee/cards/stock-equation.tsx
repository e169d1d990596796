'use client';
import { useTranslations } from 'use-intl';
import type { Equation as Checked, Figure, Side } from '@/domain/tally/equation';
import { formatCount } from '@/lib/text/number';
import { Equation } from '@/ui/equation';

type StockFigure = Extract<
  Figure,
  'printed' | 'tested' | 'spoiled' | 'voided' | 'unused' | 'issued' | 'returned'
>;
const stockFigures: ReadonlyMap<Figure, StockFigure> = new Map(
  (['printed', 'tested', 'spoiled', 'voided', 'unused', 'issued', 'returned'] as const).map((one) => [
    one,
    one,
  ]),
);

const offWords = {
  'stock-adds-up': 'difference',
  'returned-within-issued': 'differenceReturned',
  'spoiled-were-voided': 'differenceVoided',
} as const;

function kindOf({ id }: Checked): keyof typeof offWords {
  return id === 'stock-adds-up' || id === 'spoiled-were-voided' ? id : 'returned-within-issued';
}

/** One sum over the cards of a form, with its figures whether it comes out or not. */
export function StockEquation({ equation }: { equation: Checked }) {
  const t = useTranslations('cards.back');
  const kind = kindOf(equation);
  const title = t(`equation.${kind}`);
  if (equation.status === 'waiting') {
    const missing = equation.missing.map((figure) => stockFigures.get(figure));
    const names = missing.flatMap((figure) => (figure === undefined ? [] : [t(`figure.${figure}`)]));
    return (
      <Equation
        state="waiting"
        stateLabel={t('waiting')}
        title={title}
        detail={t('waitingFor', { figures: names.join(', ') })}
      />
    );
  }
  const { left, right, relation, difference } = equation;
  const off = formatCount(Math.abs(difference));
  const isTrue = equation.status === 'holds';
  return (
    <Equation
      state={isTrue ? 'true' : 'false'}
      stateLabel={t(isTrue ? 'true' : 'false')}
      title={title}
      detail={isTrue ? undefined : t(offWords[kind], { difference: off })}
    >
      {`${written(left)} ${isTrue ? relation : relation === '=' ? '≠' : '<'} ${written(right)}`}
    </Equation>
  );
}

function written({ terms }: Side): string {
  return terms.map(({ value }) => formatCount(value)).join(' + ');
}

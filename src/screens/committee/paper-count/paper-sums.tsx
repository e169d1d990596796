'use client';
import { useTranslations } from 'use-intl';
import type { Equation as Checked } from '@/domain/tally/equation';
import { formatCount } from '@/lib/text/number';
import { Equation, EquationList } from '@/ui/equation';
import { PaperEquation } from './paper-equation';

/** The running sums of an entry: of the pile, of all people as one line, of the invalid lines. */
export function PaperSums({ equations }: { equations: readonly Checked[] }) {
  const t = useTranslations('paper.equation');
  const rows = equations.filter(({ id }) => id === 'row-adds-up');
  const of = (id: 'returned-by-validity' | 'invalid-lines-by-reason') =>
    equations
      .filter((one) => one.id === id)
      .map((one) => <PaperEquation key={id} equation={one} title={t(id)} />);
  return (
    <EquationList>
      {of('returned-by-validity')}
      <AllRows rows={rows} />
      {of('invalid-lines-by-reason')}
    </EquationList>
  );
}

function AllRows({ rows }: { rows: readonly Checked[] }) {
  const t = useTranslations('paper.equation');
  const [first] = rows;
  const state = rows.some(({ status }) => status === 'broken')
    ? 'false'
    : rows.every(({ status }) => status === 'holds')
      ? 'true'
      : 'waiting';
  const done = rows.filter(({ status }) => status === 'holds').length;
  const count = { done: formatCount(done), rows: formatCount(rows.length) };
  return (
    <Equation state={state} stateLabel={t(state)} title={t('allRows')}>
      {state === 'true' && first?.status === 'holds'
        ? t('rowsHold', { returned: formatCount(first.left.sum), rows: formatCount(rows.length) })
        : t('rowsWaiting', count)}
    </Equation>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { SubjectTally } from '@/domain/tally/tally';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { LevelBar } from '@/ui/level-bar';
import { Pips, Swatch, type Level } from '@/ui/level-mark';

/** The four figures of a person, in the order of the columns and of the bar. */
export const resultFigures = ['high', 'medium', 'low', 'invalid'] as const;
export type ResultFigure = (typeof resultFigures)[number];

const marks: Record<ResultFigure, { level: Level; pips: 1 | 2 | 3 | null }> = {
  high: { level: 'high', pips: 3 },
  medium: { level: 'mid', pips: 2 },
  low: { level: 'low', pips: 1 },
  invalid: { level: 'none', pips: null },
};

/** The whole bar is the ballots returned; what it draws is said in words. */
export function ResultBar({ row }: { row: Pick<SubjectTally, ResultFigure> }) {
  const t = useTranslations('tally');
  const { high, medium, low, invalid } = row;
  return (
    <LevelBar
      segments={resultFigures.map((figure) => ({ level: marks[figure].level, count: row[figure] }))}
      label={t('barLabel', {
        high: formatCount(high),
        medium: formatCount(medium),
        low: formatCount(low),
        invalid: formatCount(invalid),
      })}
    />
  );
}

/** A column's head: swatch and pips above the word, so that no colour is needed. */
export function FigureHead({ figure }: { figure: ResultFigure }) {
  const levels = useTranslations('common.level');
  const { level, pips } = marks[figure];
  return (
    <span className="inline-flex flex-col items-end gap-0.5 text-right desk:whitespace-nowrap">
      <span className="inline-flex items-center gap-1.5 text-ink max-tablet:hidden">
        <Swatch level={level} />
        {pips && <Pips filled={pips} />}
      </span>
      {levels(figure)}
    </span>
  );
}

/** A count above its percentage of the ballots returned. */
export function CountOverShare({ count, returned }: { count: number; returned: number }) {
  return (
    <>
      <span className="block text-[1.25rem] leading-[1.3] font-semibold">{formatCount(count)}</span>
      <span className="block text-note text-ink-2">{formatPercentTable(count, returned)}%</span>
    </>
  );
}

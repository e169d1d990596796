'use client';
import { useTranslations } from 'use-intl';
import type { Subject } from '@/domain/conference/roll';
import {
  lineReasons,
  rowFigures,
  wholeReasons,
  type FigureKey,
  type RowFigure,
} from '@/domain/paper-count/paper-figures';

/** Names a figure as people say it: "Nguyễn Văn A: tín nhiệm cao". */
export function useFigureWords(subjects: readonly Subject[]): (key: FigureKey) => string {
  const t = useTranslations('paper.entry');
  const levels = useRowWords();
  const words = new Map<FigureKey, string>([
    ['returned', t('returned')],
    ['valid', t('valid')],
    ...wholeReasons.map((reason): [FigureKey, string] => [`whole.${reason}`, t(reason)]),
    ...lineReasons.map((reason): [FigureKey, string] => [`line.${reason}`, t(reason)]),
    ...subjects.flatMap(({ id, fullName }) =>
      rowFigures.map((figure): [FigureKey, string] => [
        `${id}.${figure}`,
        t('cell', { name: fullName, figure: levels(figure) }),
      ]),
    ),
  ]);
  return (key) => words.get(key) ?? key;
}

/** Tín nhiệm cao, tín nhiệm, tín nhiệm thấp, không hợp lệ. */
export function useRowWords(): (figure: RowFigure) => string {
  const levels = useTranslations('common.level');
  return (figure) => levels(figure);
}

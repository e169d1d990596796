import { useTranslations } from 'use-intl';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import { dateScreen } from '@/lib/text/date';

export type Beside = Extract<ResultsBesideView, { state: 'open' }>['people'][number]['beside'][number];

/** What another result of a person is called, and why one has no figures here. */
export function useBesideWords() {
  const t = useTranslations('tally.beside');
  const round = ({ relation, roundYear }: Pick<Beside, 'relation' | 'roundYear'>) =>
    t(`relation.${relation}`, { year: String(roundYear) });
  return {
    round,
    whyNot: (one: Exclude<Beside, { state: 'shown' }>): string =>
      one.state === 'exempt'
        ? t('exempt', { round: round(one), unit: one.at.unitName, day: dateScreen(one.at.heldOn) })
        : t(one.state, { round: round(one) }),
  };
}

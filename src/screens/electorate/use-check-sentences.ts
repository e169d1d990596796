'use client';
import { useTranslations } from 'use-intl';
import type { RollCheck, SeatCheck } from '@/domain/electorate/check-roll';
import { formatCount } from '@/lib/text/number';

/** What the check found, in sentences: a seat with nobody, too few, too many, subjects left out, people listed twice. */
export function useCheckSentences(check: RollCheck): string[] {
  const t = useTranslations('electorate.summary');
  const { seats, subjectsMissing, doubles } = check;

  function aboutSeat({ group, seat, heldBy, standing }: SeatCheck): string[] {
    const { name } = group;
    const expected = formatCount(seat.expectedCount ?? 0);
    switch (standing.code) {
      case 'nobody':
        return [seat.expectedCount === null ? t('nobody', { name }) : t('nobodyOf', { name, expected })];
      case 'fewer':
        return [
          t('fewer', {
            name,
            expected,
            missing: formatCount(standing.missing),
            heldBy: formatCount(heldBy),
          }),
        ];
      case 'more':
        return [
          t('more', { name, expected, beyond: formatCount(standing.beyond), heldBy: formatCount(heldBy) }),
        ];
      case 'met':
      case 'seated':
        return [];
    }
  }

  return [
    ...seats.flatMap(aboutSeat),
    ...(subjectsMissing.length > 0
      ? [t('subjects', { names: subjectsMissing.map(({ fullName }) => fullName).join(', ') })]
      : []),
    ...(doubles.length > 0 ? [t('doubles', { count: formatCount(doubles.length) })] : []),
  ];
}

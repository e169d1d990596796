'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';

/** How to mark the ballot in this hall, on devices or on paper, step by step. */
export function useHowToMark({ conference, paperUse }: WallView): string[] {
  const t = useTranslations('projector');
  const mark = (step: string) => (conference.blankAllowed ? `${step} ${t('howBlank')}` : step);
  return paperUse === 'alone'
    ? [t('paperOne'), mark(t('paperTwo')), t('paperThree')]
    : [t('howOne'), mark(t('howTwo')), t('howThree')];
}

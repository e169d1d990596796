'use client';
import { useTranslations } from 'use-intl';
import { dateScreen } from '@/lib/text/date';

/** "số 12-BC/ĐU, ngày 21/6/2023", or the day alone. */
export function useWhichPaper(): (paper: { sign: string; issuedOn: string }) => string {
  const t = useTranslations('issuing');
  return ({ sign, issuedOn }) => {
    const day = dateScreen(issuedOn);
    return sign === '' ? t('unnumbered', { day }) : t('numbered', { sign, day });
  };
}

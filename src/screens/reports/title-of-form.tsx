'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';

/** A title that several forms have: whoever cannot see which form it stands under hears it. */
export function TitleOfForm({ words, index }: { words: string; index: number | null }) {
  const t = useTranslations('tally');
  if (index === null) return words;
  return (
    <>
      {words}
      <span className="sr-only">, {t('formIndex', { index: formatCount(index) })}</span>
    </>
  );
}

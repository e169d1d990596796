'use client';
import { useTranslations } from 'use-intl';

const shownNames = 3;

/** A list of names or papers as a phrase: the first three, and how many more. */
export function useNames(): (names: readonly string[]) => string {
  const t = useTranslations('setup');
  return (names) => {
    const shown = names.slice(0, shownNames).join('; ');
    const rest = names.length - shownNames;
    return rest > 0 ? t('namesMore', { names: shown, count: String(rest) }) : shown;
  };
}

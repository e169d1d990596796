import type { useTranslations } from 'use-intl';
import type { CountResultView } from '@/gate/reporting/results.loader';
import { formatCount } from '@/lib/text/number';

/** What the percentages are of: named with its figure where there is one form. */
export function baseSentence(
  { forms }: CountResultView,
  t: ReturnType<typeof useTranslations<'tally'>>,
): string {
  const [only] = forms;
  if (!only || forms.length > 1) return t('baseOfEach');
  return t('base', { returned: formatCount(only.outcome.returned) });
}

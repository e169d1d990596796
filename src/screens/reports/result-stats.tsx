'use client';
import { useTranslations } from 'use-intl';
import { invalidLineCount } from '@/domain/tally/tally';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { StatStrip } from '@/ui/stat-strip';

/** Phát ra, thu về, hợp lệ, không hợp lệ, each with its base. */
export function ResultStats({ form: { issued, present, outcome } }: { form: FormResultView }) {
  const t = useTranslations('tally');
  const common = useTranslations('common');
  const { returned, subjects } = outcome;
  const blankRows = invalidLineCount({ returned, rows: subjects });
  return (
    <StatStrip
      missing={common('missing')}
      items={[
        {
          label: t('issued'),
          value: formatCount(issued),
          base: t('issuedBase', { present: formatCount(present) }),
        },
        { label: t('returned'), value: formatCount(returned), base: t('returnedBase') },
        {
          label: t('valid'),
          value: formatCount(returned),
          base: `${formatPercentTable(returned, returned)}%`,
        },
        {
          label: t('invalid'),
          value: formatCount(0),
          base: blankRows === 0 ? t('noInvalidRows') : t('invalidRows', { count: formatCount(blankRows) }),
        },
      ]}
    />
  );
}

'use client';
import { useTranslations } from 'use-intl';
import { invalidLineCount } from '@/domain/tally/tally';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { StatStrip } from '@/ui/stat-strip';

/** Phát ra, thu về, hợp lệ, không hợp lệ, each with its base. */
export function ResultStats({ form }: { form: FormResultView }) {
  const t = useTranslations('tally');
  const common = useTranslations('common');
  const { issued, present, valid, invalid, outcome } = form;
  const { returned } = outcome;
  return (
    <StatStrip
      missing={common('missing')}
      items={[
        {
          label: t('issued'),
          value: formatCount(issued),
          base: t('issuedBase', { present: formatCount(present) }),
        },
        { label: t('returned'), value: formatCount(returned), base: returnedBase(form, t) },
        {
          label: t('valid'),
          value: formatCount(valid),
          base: `${formatPercentTable(valid, returned)}%`,
        },
        { label: t('invalid'), value: formatCount(invalid), base: invalidLines(form, t) },
      ]}
    />
  );
}

type Translate = ReturnType<typeof useTranslations<'tally'>>;

function returnedBase({ modes, onPaperAlone }: FormResultView, t: Translate): string {
  if (onPaperAlone) return t('returnedOnPaper');
  if (modes === null) return t('returnedBase');
  const { device, paper } = modes;
  return t('returnedByMode', {
    device: formatCount(device.returned),
    paper: formatCount(paper.returned),
  });
}

/** Lines invalid for one person on ballots that are valid; on devices alone these are the rows left blank. */
function invalidLines({ outcome, invalid, modes, onPaperAlone }: FormResultView, t: Translate): string {
  const { returned, subjects } = outcome;
  const lines = invalidLineCount({ returned, rows: subjects }) - invalid * subjects.length;
  if (modes !== null || onPaperAlone) return t('invalidWholeRows', { count: formatCount(lines) });
  return lines === 0 ? t('noInvalidRows') : t('invalidRows', { count: formatCount(lines) });
}

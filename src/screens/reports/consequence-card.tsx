'use client';
import { Flag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FormResultView } from '@/gate/reporting/results.loader';
import { formatCount, formatPercentProse, formatPercentTable } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { ThresholdRuler } from '@/ui/threshold-ruler';
import { TitleOfForm } from './title-of-form';

type FlaggedProps = {
  order: number;
  name: string;
  low: number;
  returned: number;
  band: 'remove-from-planning' | 'dismissal-procedure';
};

/** Everybody in a band of tín nhiệm thấp, one card each; one quiet line when there is nobody. */
export function Consequences({ form, level }: { form: FormResultView; level: 2 | 3 }) {
  const t = useTranslations('tally');
  const { outcome, subjects } = form;
  const flagged = outcome.subjects.flatMap((row, index): FlaggedProps[] => {
    if (row.consequence === 'none') return [];
    const name = subjects.find((one) => one.id === row.subjectId)?.fullName ?? '';
    const { low, returned, consequence: band } = row;
    return [{ order: index + 1, name, low, returned, band }];
  });
  if (flagged.length === 0)
    return (
      <Card
        titleLevel={level}
        title={<TitleOfForm words={t('bands')} index={level === 3 ? form.form.index : null} />}
      >
        {t('noBand')}
      </Card>
    );
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {flagged.map((person) => (
        <Flagged key={person.order} {...person} level={level} />
      ))}
    </div>
  );
}

/** What the rules say about one person: the ruler illustrates, the integers have decided, others will judge. */
function Flagged({ order, name, low, returned, band, level }: FlaggedProps & { level: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3';
  const t = useTranslations('tally');
  // n/per of the ballots, as a figure with at most two decimals: a share of (100 × per) in per cent.
  const half = formatPercentProse(returned, 200);
  const twoThirds = formatPercentProse(returned * 2, 300);
  return (
    <Card tone="attention">
      <div className="mb-2 flex flex-wrap items-center gap-2.5">
        <Chip tone="warn" icon={<Flag aria-hidden />}>
          {t(`band.${band}`)}
        </Chip>
        <Title className="font-doc text-lead font-semibold">
          {formatCount(order)}. {name}
        </Title>
      </div>
      <ThresholdRuler
        count={low}
        whole={returned}
        marks={[
          { of: 1, per: 2, label: t('half', { value: half }) },
          { of: 2, per: 3, label: t('twoThirds', { value: twoThirds }) },
        ]}
        valueLabel={t('lowVotes', {
          low: formatCount(low),
          percent: formatPercentTable(low, returned),
        })}
        label={t('rulerLabel', {
          low: formatCount(low),
          returned: formatCount(returned),
          half,
          twoThirds,
        })}
      />
      <p className="mt-2">
        {t(`bandText.${band}`)} <span className="text-ink-2">{t('authority')}</span>
      </p>
    </Card>
  );
}

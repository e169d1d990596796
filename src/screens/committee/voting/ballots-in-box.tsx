'use client';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { BigFigure } from '@/ui/big-figure';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { ProgressBar } from '@/ui/progress-bar';
import { ballotsChecked, ballotsIn, expectedBallots } from './voting-readiness';

/** Turnout: counts and nothing else. */
export function BallotsInBox({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee.voting');
  const count = ballotsIn(view);
  const expected = expectedBallots(view);
  return (
    <Card title={t('inBox')}>
      <BigFigure value={formatCount(count)} base={formatCount(expected)} />
      <ProgressBar
        value={count}
        max={Math.max(expected, 1)}
        label={t('outOf', { count: formatCount(count), expected: formatCount(expected) })}
      />
      <div className="mt-4">
        <FactList
          facts={[
            { term: t('remaining'), value: formatCount(Math.max(expected - count, 0)) },
            {
              term: t('checkedFact'),
              value: t('checkedValue', {
                checked: formatCount(Math.min(ballotsChecked(view), count)),
                count: formatCount(count),
              }),
            },
            { term: t('presentFact'), value: formatCount(view.present) },
            { term: t('convenedFact'), value: formatCount(view.convened) },
            ...(view.forms.length > 1
              ? view.forms.map(({ form, box, presentCount }) => ({
                  term: t('formTitle', { index: formatCount(form.index), title: form.title }),
                  value: `${formatCount(box?.ballotCount ?? 0)}/${formatCount(presentCount)}`,
                }))
              : []),
          ]}
        />
      </div>
      {view.conference.state === 'voting' && (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="text-body font-semibold">{t('beforeClosing')}</h3>
          <p className="text-ink-2">{t('beforeClosingText')}</p>
        </div>
      )}
    </Card>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { UnitsView } from '@/gate/oversight/units.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';

const bands = ['none', 'remove-from-planning', 'dismissal-procedure'] as const;

/** People by band of tín nhiệm thấp, with the conferences counted in and those still missing. */
export function PeopleByBand({ rollUp }: { rollUp: UnitsView['rollUp'] }) {
  const t = useTranslations('oversight');
  const { people, included, missing } = rollUp;
  const total = bands.reduce((sum, band) => sum + people[band], 0);
  return (
    <Card title={t('bands')}>
      {total === 0 ? (
        <p className="text-ink-2">{t('noPeople')}</p>
      ) : (
        <ul className="flex flex-col gap-2.5">
          {bands.map((band) => (
            <li key={band} className="border-b border-line pb-2.5 last:border-b-0 last:pb-0">
              <p className="flex items-baseline gap-2">
                <b className="font-semibold">{t(`band.${band}`)}</b>
                <span className="text-note text-ink-2">{t(`bandMeans.${band}`)}</span>
                <b className="num ml-auto text-[1.25rem] font-semibold">{formatCount(people[band])}</b>
              </p>
              <ProgressBar
                size="thin"
                tone={band === 'none' ? 'lam' : 'nghe'}
                value={people[band]}
                max={total}
                label={t('bandLabel', { count: formatCount(people[band]), total: formatCount(total) })}
              />
            </li>
          ))}
        </ul>
      )}
      <ConferenceList title={t('included', { count: formatCount(included.length) })} conferences={included} />
      <ConferenceList title={t('missing', { count: formatCount(missing.length) })} conferences={missing} />
    </Card>
  );
}

type ListProps = { title: string; conferences: UnitsView['rollUp']['included'] };

function ConferenceList({ title, conferences }: ListProps) {
  if (conferences.length === 0) return <p className="mt-3 text-note text-ink-2">{title}</p>;
  return (
    <details className="mt-3 text-note">
      <summary className="min-h-8 font-semibold text-lam-700">{title}</summary>
      <ul className="mt-1 flex flex-col gap-1 pl-4">
        {conferences.map(({ id, name, heldOn }) => (
          <li key={id}>
            <a href={`/conferences/${id}`}>{name}</a>, {dateScreen(heldOn)}
          </li>
        ))}
      </ul>
    </details>
  );
}

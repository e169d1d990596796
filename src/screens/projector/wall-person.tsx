'use client';
import { useTranslations } from 'use-intl';
import type { WallPerson as Person } from '@/gate/projector/wall.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { LevelBar } from '@/ui/level-bar';
import { Swatch } from '@/ui/level-mark';

const figures = [
  ['high', 'high'],
  ['medium', 'mid'],
  ['low', 'low'],
  ['invalid', 'none'],
] as const;

type Props = { person: Person; order: number; returned: number };

/** One person fills the wall: every count above its percentage, in the order of the ballot. */
export function WallPerson({ person, order, returned }: Props) {
  const t = useTranslations('projector');
  const tally = useTranslations('tally');
  const counts = {
    high: formatCount(person.high),
    medium: formatCount(person.medium),
    low: formatCount(person.low),
    invalid: formatCount(person.invalid),
  };
  return (
    <div className="flex flex-1 flex-col justify-center gap-12 py-8 portrait:gap-20">
      <div>
        <h2 className="font-doc text-[5rem] leading-[1.3] font-semibold portrait:text-[6.5rem]">
          <span className="text-ink-2">{formatCount(order)}. </span>
          {person.name}
        </h2>
        <p className="text-prj-body text-ink-2 portrait:text-[3.5rem]">{keepTogether(person.post)}</p>
      </div>
      <LevelBar
        height="projector"
        segments={figures.map(([figure, level]) => ({ level, count: person[figure] }))}
        label={tally('barLabel', counts)}
      />
      <dl className="grid grid-cols-4 gap-8 portrait:grid-cols-2 portrait:gap-y-16">
        {figures.map(([figure, level]) => (
          <div key={figure} className="border-l-[0.25rem] border-line pl-8">
            <dt className="flex items-center gap-4 text-prj-floor text-ink-2 portrait:text-[3.25rem]">
              <Swatch level={level} size="projector" /> {t(`level.${figure}`)}
            </dt>
            <dd>
              <b className="num block text-[7.5rem] leading-[1.2] font-semibold portrait:text-[12rem]">
                {counts[figure]}
              </b>
              <span className="num text-prj-name text-ink-2 portrait:text-[4rem]">
                {formatPercentTable(person[figure], returned)}%
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

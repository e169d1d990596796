'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { WallPerson } from '@/gate/projector/wall.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { LevelBar } from '@/ui/level-bar';
import { Pips } from '@/ui/level-mark';

const figures = ['high', 'medium', 'low', 'invalid'] as const;
type Figure = (typeof figures)[number];

const pips: Record<Figure, 1 | 2 | 3 | null> = { high: 3, medium: 2, low: 1, invalid: null };
const widths: Record<Figure, string> = {
  high: 'w-56',
  medium: 'w-56',
  low: 'w-58',
  invalid: 'w-42',
};

/** On a wall that stands on end the name has a line of its own, and the figures the whole width below it. */
const upright = 'portrait:grid portrait:grid-cols-[4rem_repeat(4,minmax(0,1fr))]';

type Props = { people: readonly WallPerson[]; firstOrder: number; returned: number };

/** Up to five people with every count above its percentage, and the bar under the name. */
export function WallTable({ people, firstOrder, returned }: Props) {
  const t = useTranslations('projector');
  return (
    <table className="my-auto w-full border-collapse text-left portrait:block">
      <thead className="portrait:block">
        <tr className={`${upright} border-b-[0.125rem] border-line text-prj-floor text-ink-2`}>
          <td className="w-16" />
          <th scope="col" className="py-2 align-middle font-semibold portrait:sr-only">
            {t('person')}
          </th>
          {figures.map((figure) => (
            <Head key={figure} figure={figure} />
          ))}
        </tr>
      </thead>
      <tbody className="portrait:block">
        {people.map((person, index) => (
          <PersonRow key={person.id} person={person} order={firstOrder + index} returned={returned} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ figure }: { figure: Figure }) {
  const t = useTranslations('projector');
  const filled = pips[figure];
  return (
    <th
      scope="col"
      className={`${widths[figure]} py-2 pr-3.5 text-right leading-[1.3] font-semibold portrait:w-auto portrait:pr-0`}
    >
      {t(`levelTop.${figure}`)}
      <br />
      {filled && <Pips filled={filled} size="projector" />} {t(`levelEnd.${figure}`)}
    </th>
  );
}

type RowProps = { person: WallPerson; order: number; returned: number };

function PersonRow({ person, order, returned }: RowProps) {
  const t = useTranslations('tally');
  const { high, medium, low, invalid } = person;
  return (
    <tr className={`${upright} border-b-[0.125rem] border-line last:border-b-0 portrait:py-6`}>
      <td className="num pr-4 text-prj-body font-semibold text-ink-2">{formatCount(order)}</td>
      <th
        scope="row"
        className="py-2 pr-10 text-left font-normal landscape:[@media(max-aspect-ratio:3/2)]:py-7 portrait:col-span-4 portrait:pt-0 portrait:pr-0 portrait:pb-3"
      >
        <div className="font-doc text-prj-name font-semibold portrait:text-prj-title">{person.name}</div>
        <div className="text-prj-floor text-ink-2">{keepTogether(person.post)}</div>
        <div className="mt-1.5">
          <LevelBar
            height="projector"
            segments={[
              { level: 'high', count: high },
              { level: 'mid', count: medium },
              { level: 'low', count: low },
              { level: 'none', count: invalid },
            ]}
            label={t('barLabel', {
              high: formatCount(high),
              medium: formatCount(medium),
              low: formatCount(low),
              invalid: formatCount(invalid),
            })}
          />
        </div>
      </th>
      {figures.map((figure) => (
        <td
          key={figure}
          className={`num pr-3.5 text-right align-middle portrait:pr-0 ${figure === 'high' ? 'portrait:col-start-2' : ''}`}
        >
          <Count isQuiet={figure === 'invalid'}>{formatCount(person[figure])}</Count>
          <span className="block text-prj-note text-ink-2">
            {formatPercentTable(person[figure], returned)}%
          </span>
        </td>
      ))}
    </tr>
  );
}

function Count({ isQuiet, children }: { isQuiet: boolean; children: ReactNode }) {
  return (
    <span className={`block text-prj-count ${isQuiet ? 'font-medium' : 'font-semibold'}`}>{children}</span>
  );
}

'use client';
import { Flag, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { UnitView } from '@/gate/oversight/units.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { TextLink } from '@/ui/text-link';
import { bandOf, hrefOfUnit } from './unit-face';

/** Cần xử lý: units past their day, then units with somebody in a band. */
export function AttentionList({ units }: { units: readonly UnitView[] }) {
  const t = useTranslations('oversight');
  const late = units.filter(({ standing }) => standing === 'late');
  const flagged = units.filter((unit) => bandOf(unit) !== null);
  return (
    <Card
      title={t('attention')}
      flush
      beside={
        <>
          {late.length > 0 && (
            <Chip tone="bad" icon={<TriangleAlert aria-hidden />}>
              {formatCount(late.length)}
            </Chip>
          )}
          {flagged.length > 0 && (
            <Chip tone="warn" icon={<Flag aria-hidden />}>
              {formatCount(flagged.length)}
            </Chip>
          )}
        </>
      }
    >
      {late.length + flagged.length === 0 && <p className="px-5 pb-4 text-ink-2">{t('nothingToDo')}</p>}
      <ul>
        {late.map((unit) => (
          <Line key={unit.id} unit={unit} isLate>
            {t('lateLine', { day: dateScreen(dayMissed(unit)) })}
          </Line>
        ))}
        {flagged.map((unit) => (
          <Line key={unit.id} unit={unit}>
            {flagWords(unit, t)}
          </Line>
        ))}
      </ul>
    </Card>
  );
}

function Line({ unit, isLate, children }: { unit: UnitView; isLate?: boolean; children: string }) {
  const t = useTranslations('oversight');
  const href = hrefOfUnit(unit);
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-2 border-t border-line px-5 py-2">
      {isLate ? (
        <TriangleAlert aria-hidden className="size-5 text-son-700" />
      ) : (
        <Flag aria-hidden className="size-5 text-nghe-800" />
      )}
      <span>
        <b className="block font-semibold">{unit.name}</b>
        <span className="text-note text-ink-2">{children}</span>
      </span>
      {href !== null && (
        <TextLink strong href={href} aria-label={t('openUnit', { unit: unit.name })}>
          {t('open')}
        </TextLink>
      )}
    </li>
  );
}

/** The earliest day that passed without a sitting. */
function dayMissed({ conferences }: UnitView): string {
  const days = conferences
    .filter(({ state }) => state === 'draft' || state === 'convened')
    .map(({ heldOn }) => heldOn);
  return days.sort()[0] ?? '';
}

function flagWords({ people }: UnitView, t: ReturnType<typeof useTranslations<'oversight'>>): string {
  return (['dismissal-procedure', 'remove-from-planning'] as const)
    .filter((band) => (people?.[band] ?? 0) > 0)
    .map((band) => t(`flagLine.${band}`, { count: formatCount(people?.[band] ?? 0) }))
    .join('; ');
}

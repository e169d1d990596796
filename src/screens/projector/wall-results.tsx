'use client';
import type { ReactNode } from 'react';
import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { WallShown } from '@/domain/wall/wall-control';
import type { WallResult } from '@/gate/projector/wall.loader';
import { formatCount } from '@/lib/text/number';
import { ProjectorShell } from '@/ui/projector-shell';
import { Swatch } from '@/ui/level-mark';
import { useTurning } from './use-turning';
import { wallPages } from './wall-pages';
import { WallPerson } from './wall-person';
import { WallTable } from './wall-table';

type WallResultsProps = { results: readonly WallResult[]; shown: WallShown; band: ReactNode };

/** The announced result on the wall: five people a page or one, turned by the secretary. */
export function WallResults({ results, shown: driven, band }: WallResultsProps) {
  const t = useTranslations('projector');
  const pages = wallPages(results, driven.layout);
  const turning = useTurning(pages.length, driven.page);
  const shown = pages[turning.page];
  if (!shown) return null;
  const { result, people, firstOrder } = shown;
  const [person] = people;
  const title =
    results.length > 1 ? t('resultTitleOf', { index: formatCount(result.index) }) : t('resultTitle');
  return (
    <ProjectorShell
      title={title}
      band={band}
      aside={<Totals result={result} />}
      foot={
        <div className="flex w-full flex-wrap items-center gap-x-6">
          <Legend />
          {pages.length > 1 && (
            <Turner turning={turning} count={pages.length} isDriven={driven.page !== null} />
          )}
          <span className="ml-auto whitespace-nowrap">
            {t('base', { returned: formatCount(result.returned) })}
          </span>
        </div>
      }
    >
      {driven.layout === 'one' && person ? (
        <WallPerson person={person} order={firstOrder} returned={result.returned} />
      ) : (
        <WallTable people={people} firstOrder={firstOrder} returned={result.returned} />
      )}
    </ProjectorShell>
  );
}

/** Ballots valid and invalid as a whole; a row that is invalid for one person stands in that person's column. */
function Totals({ result: { issued, returned, valid, invalid } }: { result: WallResult }) {
  const t = useTranslations('projector');
  const totals = [
    [t('issued'), issued],
    [t('returned'), returned],
    [t('valid'), valid],
    [t('invalid'), invalid],
  ] as const;
  return (
    <span className="flex flex-wrap justify-end gap-x-10">
      {totals.map(([label, count]) => (
        <span key={label} className="whitespace-nowrap">
          {label} <b className="num font-semibold text-white">{formatCount(count)}</b>
        </span>
      ))}
    </span>
  );
}

function Legend() {
  const t = useTranslations('projector');
  const levels = [
    ['high', t('legend.high')],
    ['mid', t('legend.medium')],
    ['low', t('legend.low')],
    ['none', t('legend.invalid')],
  ] as const;
  return (
    <>
      {levels.map(([level, word]) => (
        <span key={level} className="inline-flex items-center gap-2.5 whitespace-nowrap">
          <Swatch level={level} size="projector" /> {word}
        </span>
      ))}
    </>
  );
}

const control =
  'inline-flex size-14 items-center justify-center rounded-control text-lam-700 disabled:text-line-strong';

type TurnerProps = { turning: ReturnType<typeof useTurning>; count: number; isDriven: boolean };

function Turner({ turning, count, isDriven }: TurnerProps) {
  const t = useTranslations('projector');
  const { page, setPage, isTurning, setIsTurning } = turning;
  const words = t('page', { page: formatCount(page + 1), pages: formatCount(count) });
  if (isDriven) return <span className="font-semibold whitespace-nowrap text-ink">{words}</span>;
  return (
    <span className="inline-flex items-center gap-1 [&_svg]:size-10">
      <button
        type="button"
        className={control}
        aria-label={t('before')}
        disabled={page === 0}
        onClick={() => setPage(page - 1)}
      >
        <ChevronLeft aria-hidden />
      </button>
      <span className="font-semibold whitespace-nowrap text-ink">
        <span aria-hidden>
          {formatCount(page + 1)}/{formatCount(count)}
        </span>
        <span className="sr-only">{words}</span>
      </span>
      <button
        type="button"
        className={control}
        aria-label={t('after')}
        disabled={page === count - 1}
        onClick={() => setPage(page + 1)}
      >
        <ChevronRight aria-hidden />
      </button>
      <button
        type="button"
        className={control}
        aria-label={isTurning ? t('stop') : t('turn')}
        onClick={() => setIsTurning(!isTurning)}
      >
        {isTurning ? <Pause aria-hidden /> : <Play aria-hidden />}
      </button>
    </span>
  );
}

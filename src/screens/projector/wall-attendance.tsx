'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { formatCount } from '@/lib/text/number';
import { Chip } from '@/ui/chip';
import { ProgressBar } from '@/ui/progress-bar';
import { WallFigure, WallHero } from './wall-figure';

/** While attendance is taken: how many are present, out of how many, and whether that is enough. */
export function WallAttendance({ view: { present, convened, needed, quorum } }: { view: WallView }) {
  const t = useTranslations('projector');
  const isMet = convened > 0 && present >= needed;
  return (
    <div className="flex flex-1 flex-col justify-center gap-9 py-6">
      <div className="flex flex-wrap items-end gap-x-18 gap-y-6">
        <WallHero title={t('present')} value={formatCount(present)} base={formatCount(convened)} />
        <dl className="grid flex-1 grid-cols-1 pb-6 portrait:basis-full portrait:pb-0">
          <WallFigure
            label={t('needed')}
            value={formatCount(needed)}
            note={t('neededShare', { of: String(quorum.of), per: String(quorum.per) })}
          />
        </dl>
      </div>
      <ProgressBar
        size="projector"
        value={present}
        max={Math.max(convened, 1)}
        label={t('turnoutLabel', { shown: formatCount(present), expected: formatCount(convened) })}
      />
      <p>
        <Chip tone={isMet ? 'ok' : 'warn'} className="gap-5! px-8! py-3! text-prj-body! [&_svg]:size-11!">
          {isMet
            ? t('quorumMet')
            : t('quorumMissing', { missing: formatCount(Math.max(needed - present, 0)) })}
        </Chip>
      </p>
    </div>
  );
}

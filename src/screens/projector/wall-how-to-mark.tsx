'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { useHowToMark } from './use-how-to-mark';

/** How to mark the ballot, large enough to be read out. */
export function WallHowToMark({ view, title }: { view: WallView; title?: string }) {
  const t = useTranslations('projector');
  const ways = view.paperUse === 'beside-devices' ? [t('paperAsk')] : [];
  const steps = [...useHowToMark(view), ...ways, t('markHelp')];
  return (
    <div className="flex flex-1 flex-col justify-center gap-9 py-6">
      <h2 className="text-prj-title font-semibold">{title ?? t('howTo')}</h2>
      <ol className="flex max-w-[108rem] flex-col gap-8 text-[2.875rem] leading-[1.4]">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[4.5rem_minmax(0,1fr)]">
            <b className="font-doc font-semibold text-lam-800">{index + 1}</b>
            <span>{keepTogether(step)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { keepTogether } from '@/lib/text/keep-together';
import { formatCount } from '@/lib/text/number';
import { useHowToMark } from './use-how-to-mark';

const shownBases = 3;

/** Before the session: what the conference rests on, and how to mark the ballot. */
export function WallWelcome({ view }: { view: WallView }) {
  const t = useTranslations('projector');
  const { legalBases } = view;
  const steps = useHowToMark(view);
  const more = legalBases.length - shownBases;
  return (
    <div className="grid flex-1 grid-cols-[minmax(0,1fr)_minmax(0,1fr)] content-center portrait:grid-cols-1 items-start gap-18 py-8">
      <section>
        <h2 className="mb-5 text-prj-title font-semibold">{t('bases')}</h2>
        <ul className="flex flex-col gap-4 text-prj-floor">
          {legalBases.slice(0, shownBases).map((citation) => (
            <li key={citation} className="border-l-[0.25rem] border-line pl-8 font-doc">
              {keepTogether(citation)}
            </li>
          ))}
          {more > 0 && <li className="pl-9 text-ink-2">{t('moreBases', { count: formatCount(more) })}</li>}
        </ul>
      </section>
      <section>
        <h2 className="mb-5 text-prj-title font-semibold">{t('howTo')}</h2>
        <ol className="flex flex-col gap-5 text-prj-note">
          {steps.map((sentence, index) => (
            <li key={sentence} className="grid grid-cols-[3rem_minmax(0,1fr)]">
              <b className="font-doc font-semibold text-lam-800">{index + 1}</b>
              <span>{keepTogether(sentence)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

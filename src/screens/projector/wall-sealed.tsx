'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { formatCount } from '@/lib/text/number';

/** The box is closed: how many ballots, and the code that the minutes will carry. */
export function WallSealed({ view: { seals } }: { view: WallView }) {
  const t = useTranslations('projector');
  return (
    <div className="flex flex-1 flex-col justify-center gap-10 py-6">
      <h2 className="font-doc text-[5rem] leading-[1.3] font-semibold text-lam-800">{t('sealedTitle')}</h2>
      <dl className="flex flex-col gap-8">
        {seals.map((box) => (
          <div key={box.index}>
            <dt className="text-prj-body">
              {seals.length > 1 && `${t('formTurnout', { index: formatCount(box.index) })}: `}
              <b className="font-semibold">{t('sealedCount', { count: formatCount(box.returned) })}</b>
              {'. '}
              <span className="text-ink-2">{t('sealCode')}:</span>
            </dt>
            <dd className="font-code text-[3.5rem] leading-[1.4] font-semibold">
              {box.seal && shownSeal(box.seal)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="max-w-[100rem] text-prj-body">
        {t('sealWhy')} {t('counting')}.
      </p>
    </div>
  );
}

/** The first 32 digits in groups of four, as the minutes print them. */
function shownSeal(hex: string): string {
  return hex.slice(0, 32).toUpperCase().match(/.{4}/g)?.join('-') ?? hex;
}

export function WallMessage({ title, text }: { title: string; text: string }) {
  return (
    <div className="flex flex-1 flex-col justify-center gap-8 py-6">
      <h2 className="font-doc text-[5rem] leading-[1.3] font-semibold text-lam-800">{title}</h2>
      <p className="text-prj-body">{text}</p>
    </div>
  );
}

'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { formatCount } from '@/lib/text/number';
import { printedCode } from '@/lib/text/printed-code';

/** The boxes are closed: how many ballots lie in the electronic one and its code, and the seal of the paper one. Never a sum. */
export function WallSealed({ view: { seals, paperSeal } }: { view: WallView }) {
  const t = useTranslations('projector');
  const isBoth = seals.length > 0 && paperSeal !== null;
  return (
    <div className="flex flex-1 flex-col justify-center gap-8 py-6">
      <h2 className="font-doc text-[5rem] leading-[1.3] font-semibold text-lam-800">{t('sealedTitle')}</h2>
      <dl className="flex flex-col gap-6">
        {seals.map((box) => (
          <div key={box.index}>
            <dt className="text-prj-body">
              {isBoth && `${t('electronicBox')}. `}
              {seals.length > 1 && `${t('formTurnout', { index: formatCount(box.index) })}: `}
              <b className="font-semibold">{t('sealedCount', { count: formatCount(box.returned) })}</b>
              {'. '}
              <span className="text-ink-2">{t('sealCode')}:</span>
            </dt>
            <dd className="font-code text-[3.5rem] leading-[1.4] font-semibold landscape:whitespace-nowrap">
              {box.seal && printedCode(box.seal)}
            </dd>
          </div>
        ))}
        {paperSeal !== null && (
          <div>
            <dt className="text-prj-body">
              {t('paperBox')}. <span className="text-ink-2">{t('paperSeal')}:</span>
            </dt>
            <dd className="font-code text-[3.5rem] leading-[1.4] font-semibold">
              {paperSeal === '' ? (
                <span className="font-ui text-prj-body">{t('paperSealNext')}</span>
              ) : (
                paperSeal
              )}
            </dd>
          </div>
        )}
      </dl>
      <p className="max-w-[100rem] text-prj-body">
        {isBoth ? t('notAdded') : seals.length > 0 ? t('sealWhy') : t('paperSealWhy')} {t('counting')}.
      </p>
    </div>
  );
}

export function WallMessage({ title, text }: { title: string; text: string }) {
  return (
    <div className="flex flex-1 flex-col justify-center gap-8 py-6">
      <h2 className="font-doc text-[5rem] leading-[1.3] font-semibold text-lam-800">{title}</h2>
      <p className="text-prj-body">{text}</p>
    </div>
  );
}

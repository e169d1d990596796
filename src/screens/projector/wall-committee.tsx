'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { keepTogether } from '@/lib/text/keep-together';

/** Ban kiểm phiếu as the conference elected it, its head first. */
export function WallCommittee({ view: { committee } }: { view: WallView }) {
  const t = useTranslations('projector');
  return (
    <div className="flex flex-1 flex-col justify-center gap-8 py-6">
      <h2 className="text-prj-title font-semibold">{t('committee')}</h2>
      {committee.length === 0 ? (
        <p className="text-prj-body">{t('committeeMissing')}</p>
      ) : (
        <ul className="grid grid-cols-2 gap-x-18 gap-y-7 portrait:grid-cols-1">
          {committee.map(({ id, fullName, post, isHead }) => (
            <li key={id} className="border-l-[0.25rem] border-line pl-8">
              <b className="block font-doc text-prj-name font-semibold">{fullName}</b>
              <span className="text-prj-floor text-ink-2">
                {isHead ? `${t('head')}. ` : ''}
                {keepTogether(post)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

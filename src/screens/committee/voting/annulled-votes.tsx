'use client';
import { useTranslations } from 'use-intl';
import { returnedAt } from '@/domain/conference/annulled-vote';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';

/** Lần bỏ phiếu đã hủy: what became of the votes before this one. Nothing where this is the first. */
export function AnnulledVotes({ view: { annulled } }: { view: ConsoleView }) {
  const t = useTranslations('committee.revote');
  if (annulled.length === 0) return null;
  return (
    <Card title={t('before')}>
      <ul className="flex flex-col gap-4">
        {annulled.map((vote) => (
          <li key={vote.round}>
            <p className="font-medium">
              {t('one', { round: formatCount(vote.round), returned: formatCount(returnedAt(vote)) })}
            </p>
            <p className="text-ink-2">
              {t('oneReason', {
                reason: vote.reason.replace(/\.\s*$/, ''),
                yes: formatCount(vote.yesCount),
                present: formatCount(vote.presentCount),
              })}
            </p>
            {vote.forms.map(
              ({ formId, index, sealCode }) =>
                sealCode && (
                  <p key={formId} className="text-note text-ink-2">
                    {t('sealCode', { index: formatCount(index) })}{' '}
                    <span className="font-code break-all">{sealCode}</span>
                  </p>
                ),
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

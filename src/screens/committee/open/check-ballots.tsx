'use client';
import { useTranslations } from 'use-intl';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import { FocusedTitle, useCameUp } from '../keys/focused-title';
import { useBallotCheck } from './use-ballot-check';

type Props = { conferenceId: string; progress: OpeningProgress; mayWork: boolean };

/** First step: every sealed ballot is checked, none is opened. */
export function CheckBallots({ conferenceId, progress, mayWork }: Props) {
  const t = useTranslations('ceremony.open');
  const { counts, isBusy, refusal, run } = useBallotCheck(conferenceId, progress);
  const { checked, total, refused } = counts;
  const wereCheckedHere = useCameUp(progress.isChecked);
  const figures = { checked: formatCount(checked), total: formatCount(total) };
  if (progress.isChecked)
    return (
      <div>
        <p>
          <FocusedTitle isNew={wereCheckedHere}>
            {total === 0 ? t('checkNone') : t('checkDone', figures)}
          </FocusedTitle>
        </p>
        {total > 0 && <Refused count={refused} />}
      </div>
    );
  return (
    <div>
      <p className="mb-3 text-ink-2">{t('checkText')}</p>
      <ProgressBar value={checked} max={Math.max(total, 1)} label={t('checkProgress', figures)} />
      <div className="mt-2 mb-3 text-note text-ink-2">
        <LiveRegion shown>{t('checkProgress', figures)}</LiveRegion>
        {refused > 0 && <Refused count={refused} />}
      </div>
      {refusal !== null && (
        <Note tone="bad" role="alert" className="mb-3">
          {refusal}
        </Note>
      )}
      {mayWork && (
        <Button variant="primary" busy={isBusy} busyLabel={t('checking')} onClick={run}>
          {checked > 0 ? t('checkGoOn') : t('checkStart')}
        </Button>
      )}
    </div>
  );
}

function Refused({ count }: { count: number }) {
  const t = useTranslations('ceremony.open');
  if (count === 0) return <p className="text-note text-ink-2">{t('refusedNone')}</p>;
  return (
    <Note tone="warn" className="mt-2">
      {t('refusedSome', { refused: formatCount(count) })}
    </Note>
  );
}

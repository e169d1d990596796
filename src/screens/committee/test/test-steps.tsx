'use client';
import { Lock, Scale } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { compareTestAction, sealTestAction } from '@/gate/committee/committee.actions';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import type { OpeningView } from '@/gate/committee/console.loader';
import type { TestView } from '@/gate/committee/test.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { RefusalNote } from '../../hall/refusal-notes';
import { CheckBallots } from '../open/check-ballots';
import { EnterShareForm } from '../open/enter-share-form';
import { sharesMissing } from '../open/opening-steps';
import { useStepAction } from '../use-step-action';
import { TestCards } from './test-cards';
import { WrittenMarks } from './written-marks';

type CastProps = { conferenceId: string; test: TestView; mayWork: boolean; voteAddress: string };

/** First half: the cards are cast on the tablets, and the box is sealed when all of them are in. */
export function CastTest({ conferenceId, test, mayWork, voteAddress }: CastProps) {
  const t = useTranslations('ceremony.test');
  const { submit, isBusy, refusal } = useStepAction(() => sealTestAction(conferenceId, {}));
  const missing = test.forms.reduce((sum, { marks, ballotCount }) => sum + marks.length - ballotCount, 0);
  return (
    <>
      <Card title={t('cast')} beside={<Chip tone={missing > 0 ? 'now' : 'ok'}>{countOf(test, t)}</Chip>}>
        <p>{t('castText')}</p>
        <p className="mt-1 font-code text-lead break-all">{voteAddress}</p>
        <RefusalNote refusal={refusal} className="mt-3" />
        {mayWork && (
          <div className="mt-4">
            <Button
              variant="primary"
              icon={<Lock />}
              busy={isBusy}
              busyLabel={t('sealing')}
              unavailable={
                missing > 0 ? { reason: t('sealWaits', { missing: formatCount(missing) }) } : undefined
              }
              onClick={submit}
            >
              {t('seal')}
            </Button>
          </div>
        )}
      </Card>
      {test.forms.map((form) => (
        <Card
          key={form.form.id}
          title={t('form', { index: formatCount(form.form.index), title: form.form.title })}
          beside={
            <Chip tone={form.ballotCount < form.marks.length ? 'idle' : 'ok'}>
              {t('inBox', { count: formatCount(form.ballotCount), of: formatCount(form.marks.length) })}
            </Chip>
          }
        >
          {mayWork && <TestCards conferenceId={conferenceId} test={form} />}
          <div className="mt-5">
            <WrittenMarks test={form} />
          </div>
        </Card>
      ))}
    </>
  );
}

function countOf({ forms }: TestView, t: ReturnType<typeof useTranslations<'ceremony.test'>>): string {
  const count = forms.reduce((sum, form) => sum + form.ballotCount, 0);
  const of = forms.reduce((sum, form) => sum + form.marks.length, 0);
  return t('inBox', { count: formatCount(count), of: formatCount(of) });
}

type OpenProps = { conferenceId: string; progress: OpeningProgress; opening: OpeningView | null };

/** Second half: proofs checked, as few shares as it takes, then every figure compared. */
export function OpenTest({ conferenceId, progress, opening }: OpenProps) {
  const t = useTranslations('ceremony.test');
  const { submit, isBusy, refusal } = useStepAction(() => compareTestAction(conferenceId, {}));
  const missing = sharesMissing(progress);
  const isReady = progress.isChecked && missing === 0;
  return (
    <>
      <Card title={t('check')}>
        <CheckBallots conferenceId={conferenceId} progress={progress} mayWork={opening !== null} />
      </Card>
      <Card title={t('shares')}>
        <p className="mb-3 text-ink-2">{t('sharesText', { threshold: formatCount(progress.threshold) })}</p>
        {opening && progress.isChecked && missing > 0 && (
          <EnterShareForm conferenceId={conferenceId} opening={opening} />
        )}
        <RefusalNote refusal={refusal} className="mb-3" />
        {opening && isReady && (
          <Button
            variant="primary"
            icon={<Scale />}
            busy={isBusy}
            busyLabel={t('comparing')}
            onClick={submit}
          >
            {t('compare')}
          </Button>
        )}
      </Card>
    </>
  );
}

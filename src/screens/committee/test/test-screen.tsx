'use client';
import { FlaskConical } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import type { ConsoleView, OpeningView } from '@/gate/committee/console.loader';
import type { TestView } from '@/gate/committee/test.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { EnterShareForm } from '../open/enter-share-form';
import { ShareBoard } from '../open/share-board';
import { BeginAgain } from './begin-again';
import { TestOutcome } from './test-outcome';
import { CastTest, OpenTest } from './test-steps';
import { useTestStart } from './use-test-start';
import { WrittenMarks } from './written-marks';

type Props = {
  view: ConsoleView;
  test: TestView;
  /** Null before the keys are made. */
  progress: OpeningProgress | null;
  /** Null for observers. */
  opening: OpeningView | null;
  voteAddress: string;
};

/** Bỏ phiếu thử: the same forms, tablets and shares as in the vote, with marks written down beforehand. */
export function TestScreen({ view, test, progress, opening, voteAddress }: Props) {
  const t = useTranslations('ceremony.test');
  const start = useTestStart(view.conference.id, t('cardsFailed'));
  const mayWork = view.me !== null && view.conference.state === 'in-session';
  const isReady = view.forms.length > 0 && view.forms.every(({ stock }) => stock !== null);
  const hasPassed = test.state === 'opened' && test.forms.every(({ passed }) => passed);
  const home = `/committee/${view.conference.id}`;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayWork && test.state !== 'none' && (
              <BeginAgain state={test.state} hasPassed={hasPassed} start={start} />
            )}
            {hasPassed && (
              <LinkButton variant="primary" href={`${home}/voting`}>
                {t('toVoting')}
              </LinkButton>
            )}
          </>
        }
      />
      {view.me === null && <Note tone="info">{t('readOnly')}</Note>}
      {start.refusal && (
        <Note tone="bad" role="alert">
          {start.refusal}
        </Note>
      )}
      {test.state === 'none' ? (
        <EmptyState
          icon={<FlaskConical />}
          title={isReady ? t('none') : t('notReady')}
          text={isReady ? t('noneText') : t('notReadyText')}
          actions={
            !isReady ? (
              <LinkButton href={`${home}/cards`}>{t('toCards')}</LinkButton>
            ) : (
              mayWork && (
                <Button
                  variant="primary"
                  busy={start.isBusy}
                  busyLabel={t('starting')}
                  onClick={() => start.run()}
                >
                  {t('start')}
                </Button>
              )
            )
          }
        />
      ) : (
        <Running {...{ view, test, progress, opening, voteAddress, mayWork }} />
      )}
    </>
  );
}

function Running({ view, test, progress, opening, voteAddress, mayWork }: Props & { mayWork: boolean }) {
  const t = useTranslations('ceremony.test');
  const { id } = view.conference;
  if (test.state === 'prepared') return <Note tone="warn">{t('prepared')}</Note>;
  if (test.state === 'open' || !progress)
    return (
      <div className="flex flex-col gap-4">
        <CastTest conferenceId={id} test={test} mayWork={mayWork} voteAddress={voteAddress} />
      </div>
    );
  const isOpened = test.state === 'opened';
  return (
    <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <div className="flex min-w-0 flex-col gap-4">
        {isOpened ? (
          <TestOutcome test={test} progress={progress} />
        ) : (
          <OpenTest conferenceId={id} progress={progress} opening={mayWork ? opening : null} />
        )}
        {isOpened && mayWork && opening && progress.holders.some(({ entered }) => !entered) && (
          <Card title={t('tryOwn')}>
            <p className="mb-3 text-ink-2">{t('tryOwnText')}</p>
            <EnterShareForm conferenceId={id} opening={opening} />
          </Card>
        )}
        {test.forms.map((form) => (
          <WrittenMarks key={form.form.id} test={form} />
        ))}
      </div>
      <div className="desk:sticky desk:top-24">
        <ShareBoard progress={progress} />
      </div>
    </div>
  );
}

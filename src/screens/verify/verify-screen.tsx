'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FileDrop } from '@/ui/file-drop';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { ProgressBar } from '@/ui/progress-bar';
import { OpenShell } from '../session/open-shell';
import { useFontsAtHand } from '../tablet/use-fonts-at-hand';
import { RecountResult } from './recount-result';
import { useRecount, type RecountState } from './use-recount';

/** Kiểm tra một cuộc kiểm phiếu: anybody, on any machine, from nothing but the file. */
export function VerifyScreen() {
  const t = useTranslations('verify');
  const papers = useTranslations('issuing.check');
  const { state, count, startAgain } = useRecount();
  useFontsAtHand();
  return (
    <OpenShell>
      <div className="mx-auto flex w-full max-w-[64rem] flex-col gap-4">
        <PageHead
          title={t('title')}
          lead={t('lead')}
          actions={state.kind === 'done' && <Button onClick={startAgain}>{t('another')}</Button>}
        />
        {state.kind === 'failed' && (
          <Note tone="bad" role="alert">
            {t('failed')}
          </Note>
        )}
        {state.kind === 'counting' && <Counting state={state} onStop={startAgain} />}
        {state.kind === 'done' && <RecountResult file={state.file} result={state.result} />}
        {(state.kind === 'choosing' || state.kind === 'failed') && (
          <>
            <Card>
              <FileDrop
                label={t('choose')}
                hint={t('staysHere')}
                chooseLabel={t('chooseFile')}
                dropLabel={t('drop')}
                accept=".zip,.bel"
                onFiles={([file]) => file && count(file)}
              />
            </Card>
            <WhatIsChecked />
            <p className="flex flex-wrap gap-2">
              <LinkButton variant="quiet" href="/verify/paper">
                {papers('fromPackage')}
              </LinkButton>
              <LinkButton variant="quiet" href="/help">
                {t('howSecret')}
              </LinkButton>
              <LinkButton variant="quiet" href="/sign-in">
                {t('signIn')}
              </LinkButton>
            </p>
          </>
        )}
      </div>
    </OpenShell>
  );
}

const checks = ['ballots', 'sums', 'keys', 'figures'] as const;

function WhatIsChecked() {
  const t = useTranslations('verify');
  return (
    <Card title={t('whatTitle')}>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {checks.map((check) => (
          <li key={check}>{t(`what.${check}`)}</li>
        ))}
      </ul>
      <p className="mt-4 text-ink-2">{t('whatNot')}</p>
    </Card>
  );
}

type CountingProps = { state: Extract<RecountState, { kind: 'counting' }>; onStop: () => void };

function Counting({ state: { file, progress }, onStop }: CountingProps) {
  const t = useTranslations('verify');
  const sentence = progress
    ? t('checking', {
        done: formatCount(progress.done),
        of: formatCount(progress.of),
        form: formatCount(progress.form),
        forms: formatCount(progress.forms),
      })
    : t('reading', { file });
  return (
    <Card>
      <div className="flex flex-col items-start gap-4">
        <p className="text-lead font-semibold">{sentence}</p>
        <div className="w-full">
          <ProgressBar value={progress?.done ?? 0} max={progress?.of ?? 1} label={sentence} />
        </div>
        <p className="text-note text-ink-2">{t('checkingHow')}</p>
        <Button onClick={onStop}>{t('stop')}</Button>
      </div>
    </Card>
  );
}

'use client';
import { useState } from 'react';
import { Upload } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Result } from '@/domain/kernel/result';
import {
  announceAction,
  archiveAction,
  conveneAction,
  openSessionAction,
  reportAction,
  returnToDraftAction,
} from '@/gate/setup/conference.actions';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';
import { holdsUp } from './overview-readiness';

type StepName = 'convene' | 'return-to-draft' | 'open-session' | 'announce' | 'report' | 'archive';

const actions: Record<
  StepName,
  (conferenceId: string, input: Record<string, never>) => Promise<Result<null, Refusal>>
> = {
  convene: conveneAction,
  'return-to-draft': returnToDraftAction,
  'open-session': openSessionAction,
  announce: announceAction,
  report: reportAction,
  archive: archiveAction,
};

/** What may be done now: one primary action, the step the state leads to. */
export function OverviewActions({ data }: { data: OverviewData }) {
  const t = useTranslations('setup');
  const { conference, lines, mayPrepare, mayRun } = data;
  const path = `/conferences/${conference.id}`;
  const blocking = lines.filter(holdsUp).length;
  const step = (name: StepName, primary = true) => (
    <StepButton conferenceId={conference.id} step={name} primary={primary} />
  );
  const blocked = (name: 'convene' | 'open-session') => (
    <Button
      variant="primary"
      unavailable={{ reason: t(`action.${name}.reason`, { count: String(blocking) }) }}
    >
      {t(`action.${name}.label`)}
    </Button>
  );
  const documents = <LinkButton href={`${path}/documents`}>{t('goToDocuments')}</LinkButton>;
  const archive = mayRun && !conference.rehearsal && (
    <LinkButton href={`${path}/archive`}>{t('goToArchive')}</LinkButton>
  );

  switch (conference.state) {
    case 'draft':
      if (!mayPrepare) return null;
      return (
        <>
          <LinkButton href={`${path}/voters/import`} icon={<Upload aria-hidden />}>
            {t('fillVoters')}
          </LinkButton>
          {blocking > 0 ? blocked('convene') : step('convene')}
        </>
      );
    case 'convened':
      return (
        <>
          {mayPrepare && step('return-to-draft', false)}
          {mayRun && (blocking > 0 ? blocked('open-session') : step('open-session'))}
        </>
      );
    case 'in-session':
    case 'voting':
    case 'sealed':
      return (
        mayRun && (
          <LinkButton href={`${path}/hall`} variant="primary">
            {t('goToHall')}
          </LinkButton>
        )
      );
    case 'counted':
      return mayRun && step('announce');
    case 'announced':
      return (
        <>
          {documents}
          {mayRun && step('report')}
        </>
      );
    case 'reported':
      return (
        <>
          {documents}
          {archive}
          {mayRun && step('archive')}
        </>
      );
    case 'archived':
      return (
        <>
          {documents}
          {archive}
        </>
      );
  }
}

type StepButtonProps = { conferenceId: string; step: StepName; primary: boolean };

/** A step asked for twice: the button, then the dialog that says what it changes. */
function StepButton({ conferenceId, step, primary }: StepButtonProps) {
  const t = useTranslations('setup.action');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function take() {
    setIsBusy(true);
    setRefusal(null);
    const answer = await askServer(actions[step](conferenceId, {}));
    if (answer.ok) return window.location.reload();
    setRefusal(sentence(answer.error));
    setIsBusy(false);
  }

  return (
    <>
      <Button variant={primary ? 'primary' : 'secondary'} onClick={() => setIsAsking(true)}>
        {t(`${step}.label`)}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={t(`${step}.title`)}
        confirmLabel={t(`${step}.confirm`)}
        cancelLabel={common('cancel')}
        busy={isBusy}
        busyLabel={t(`${step}.busy`)}
        onConfirm={take}
      >
        <p>{t(`${step}.text`)}</p>
        {refusal && (
          <Note tone="bad" role="alert" className="mt-4">
            {refusal}
          </Note>
        )}
      </ConfirmDialog>
    </>
  );
}

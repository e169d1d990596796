'use client';
import { useState } from 'react';
import { CircleCheck, FileText, Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import type { ConsoleView, TallyView } from '@/gate/committee/console.loader';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { baseSentence } from '../../reports/base-sentence';
import { CountResult } from '../../reports/form-result';
import { PrintedHead, PrintResultButton } from '../../reports/result-print';
import { ResultsBeside } from '../../reports/results-beside';
import { ConfirmCountDialog } from './confirm-count-dialog';
import { otherMembers } from './other-members';

type Props = { view: ConsoleView; result: TallyView | null; beside: ResultsBesideView | null };

/** Kiểm phiếu: every figure with its base, what the rules say, the arithmetic, and the confirmation by two. */
export function TallyScreen({ view, result, beside }: Props) {
  const t = useTranslations('committee.tally');
  const shared = useTranslations('tally');
  if (result === null) return <NotOpen view={view} />;
  const isConfirmed = hasReached(view.conference, 'counted');
  return (
    <>
      <PrintedHead {...view.conference} />
      <PageHead
        title={t('title')}
        lead={baseSentence(result, shared)}
        actions={
          <>
            <PrintResultButton />
            <LinkButton
              variant={isConfirmed ? 'primary' : 'secondary'}
              icon={<FileText aria-hidden />}
              href={`/committee/${view.conference.id}/minutes`}
            >
              {t('minutes')}
            </LinkButton>
            {view.me && !isConfirmed && <ConfirmAction view={view} />}
          </>
        }
      />
      {view.me === null && <Note tone="info">{t('readOnly')}</Note>}
      {isConfirmed && <Note tone="ok">{t('confirmed', { names: confirmers(view) })}</Note>}
      <CountResult result={result} />
      {beside && <ResultsBeside beside={beside} result={result} />}
    </>
  );
}

function NotOpen({ view: { conference, keys, paper } }: { view: ConsoleView }) {
  const t = useTranslations('committee.tally');
  const isSealed = hasReached(conference, 'sealed');
  if (paper.use === 'alone')
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState
          icon={<Lock aria-hidden />}
          title={t('notOpen')}
          text={t('notOpenOnPaper')}
          actions={
            <LinkButton href={`/committee/${conference.id}/${isSealed ? 'paper' : 'voting'}`}>
              {t(isSealed ? 'toPaper' : 'toVoting')}
            </LinkButton>
          }
        />
      </>
    );
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState
        icon={<Lock aria-hidden />}
        title={t('notOpen')}
        text={
          keys
            ? t('notOpenText', {
                threshold: formatCount(keys.threshold),
                members: formatCount(keys.memberCount),
              })
            : t('notOpenNoKeys')
        }
        actions={
          <LinkButton href={`/committee/${conference.id}/${isSealed ? 'open' : 'voting'}`}>
            {isSealed ? t('toOpen') : t('toVoting')}
          </LinkButton>
        }
      />
    </>
  );
}

function ConfirmAction({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee.tally');
  const [isOpen, setIsOpen] = useState(false);
  const isAlone = otherMembers(view).length === 0;
  return (
    <>
      <Button
        variant="primary"
        icon={<CircleCheck aria-hidden />}
        unavailable={isAlone ? { reason: t('noSecondMember') } : undefined}
        onClick={() => setIsOpen(true)}
      >
        {t('confirm')}
      </Button>
      <ConfirmCountDialog view={view} open={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}

function confirmers({ members, confirmedBy }: ConsoleView): string {
  return members
    .filter(({ id }) => confirmedBy.includes(id))
    .map(({ fullName }) => fullName)
    .join(', ');
}

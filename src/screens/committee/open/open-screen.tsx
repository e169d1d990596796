'use client';
import { LockOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { keyStanding } from '@/domain/conference/key-standing';
import type { OpeningProgress } from '@/gate/committee/ceremony.loader';
import type { ConsoleView, OpeningView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { CountCardsBack } from '../cards/count-cards-back';
import { FocusedTitle, useCameUp } from '../keys/focused-title';
import { KeyStandingNote } from '../keys/key-standing-note';
import { CheckBallots } from './check-ballots';
import { EnterShareForm } from './enter-share-form';
import { OpenBoxes } from './open-boxes';
import { areCardsBack, sharesMissing } from './opening-steps';
import { ShareBoard } from './share-board';

type Props = {
  view: ConsoleView;
  progress: OpeningProgress | null;
  /** Null for observers. */
  opening: OpeningView | null;
  onOpened: () => void;
};

/** Mở hòm: ballots checked, cards counted back, shares entered, box opened. Observers see how far it is. */
export function OpenScreen({ view, progress, opening, onOpened }: Props) {
  const t = useTranslations('ceremony.open');
  const { conference, me } = view;
  const home = `/committee/${conference.id}`;
  const becameEnough = useCameUp(progress !== null && sharesMissing(progress) === 0);
  if (!progress || !hasReached(conference, 'sealed'))
    return (
      <>
        <PageHead title={t('title')} lead={t('leadBefore')} />
        <EmptyState
          icon={<LockOpen />}
          title={t('notSealed')}
          text={t('notSealedText')}
          actions={<LinkButton href={`${home}/voting`}>{t('toVoting')}</LinkButton>}
        />
      </>
    );
  const lead = t('lead', { threshold: formatCount(progress.threshold) });
  return (
    <>
      <PageHead
        title={t('title')}
        lead={progress.isOpened ? t('leadOpened') : lead}
        actions={
          progress.isOpened ? (
            <LinkButton variant="primary" href={`${home}/tally`}>
              {t('toTally')}
            </LinkButton>
          ) : (
            me && <OpenBoxes view={view} progress={progress} onOpened={onOpened} />
          )
        }
      />
      {me === null && <Note tone="info">{t('readOnly')}</Note>}
      {!progress.isOpened && (
        <KeyStandingNote
          standing={keyStanding(conference.state, progress.threshold, progress.holders)}
          names={namesOfGone(progress)}
        />
      )}
      {progress.isOpened && (
        <Note tone="ok" title={t('opened')}>
          {t('openedText')}
        </Note>
      )}
      <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Card title={t('check')} beside={<StepChip isDone={progress.isChecked} isPossible />}>
            <CheckBallots conferenceId={conference.id} progress={progress} mayWork={me !== null} />
          </Card>
          <CountCardsBack view={view} beside={<StepChip isDone={areCardsBack(view.forms)} isPossible />} />
          {!progress.isOpened && me !== null && (
            <Card
              title={t('shares')}
              beside={<StepChip isDone={sharesMissing(progress) === 0} isPossible={progress.isChecked} />}
            >
              <p className="mb-3 text-ink-2">{t('sharesText')}</p>
              {sharesMissing(progress) === 0 ? (
                <p className="font-medium">
                  <FocusedTitle isNew={becameEnough}>{t('sharesEnough')}</FocusedTitle>
                </p>
              ) : opening && progress.isChecked ? (
                <EnterShareForm conferenceId={conference.id} opening={opening} />
              ) : (
                <p className="font-medium">{t('sharesBlocked')}</p>
              )}
            </Card>
          )}
        </div>
        <div className="desk:sticky desk:top-24">
          <ShareBoard progress={progress} />
          {!progress.isOpened && me !== null && (
            <p className="mt-3">
              <TextLink href={`${home}/voting`} className="py-2.5">
                {t('toRevote')}
              </TextLink>
            </p>
          )}
          <p className="mt-3">
            <TextLink href={`/trackers/${conference.id}`} className="py-2.5">
              {t('trackers')}
            </TextLink>
          </p>
        </div>
      </div>
    </>
  );
}

/** Who left and has not entered the share. */
function namesOfGone({ holders }: OpeningProgress): string[] {
  return holders.flatMap(({ name, hasLeft, entered }) => (hasLeft && !entered ? [name] : []));
}

function StepChip({ isDone, isPossible }: { isDone: boolean; isPossible: boolean }) {
  const t = useTranslations('ceremony.open');
  if (isDone) return <Chip tone="ok">{t('stateDone')}</Chip>;
  return isPossible ? <Chip tone="lam">{t('stateNow')}</Chip> : <Chip tone="idle">{t('stateNext')}</Chip>;
}

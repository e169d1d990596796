'use client';
import { useState } from 'react';
import { LockKeyhole } from 'lucide-react';
import { isRehearsalName } from '@/domain/conference/rehearsal';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { Chip } from '@/ui/chip';
import { ToolButton } from '@/ui/tool-button';
import type { ReadingWords } from '../dossier/reader/paper-viewer';
import { TabletDossiersProvider } from '../dossier/tablet/tablet-dossiers';
import { AskDialog } from './ask-dialog';
import { GuardDialog } from './guard-dialog';
import { say } from './say';
import { TabletPlace } from './tablet-place';
import { Said, TabletWordsProvider, useTabletWords, type TabletWords } from './tablet-words';
import { useDevice } from './use-device';
import { useFontsAtHand } from './use-fonts-at-hand';
import { useKeptPage } from './use-kept-page';
import { useTabletLock } from './use-tablet-lock';
import { useVoteStatus } from './use-vote-status';
import { useVotingSession } from './use-voting-session';
import { secondsToClear } from './voting-session';

type TabletScreenProps = {
  conferenceId: string;
  papers: BallotPapers;
  words: TabletWords;
  readingWords: ReadingWords;
};

/** Máy tính bảng bỏ phiếu: one voter after another, from the card to the tracker. */
export function TabletScreen({ conferenceId, papers, words, readingWords }: TabletScreenProps) {
  return (
    <TabletWordsProvider value={words}>
      <Tablet conferenceId={conferenceId} first={papers} readingWords={readingWords} />
    </TabletWordsProvider>
  );
}

type TabletProps = { conferenceId: string; first: BallotPapers; readingWords: ReadingWords };

function Tablet({ conferenceId, first, readingWords }: TabletProps) {
  const words = useTabletWords();
  useFontsAtHand();
  const { session, dispatch, enterCard, touch } = useVotingSession();
  const [asksGuard, setAsksGuard] = useState(false);
  const isFree = session.at === 'start' || session.at === 'stopped';
  const { papers, connected } = useVoteStatus(conferenceId, first, isFree);
  const { ownDevicesAllowed } = papers;
  const { standing, name } = useDevice({ conferenceId, ownDevicesAllowed, session, dispatch });
  const isLocked = standing === 'paired';
  useTabletLock(isLocked);
  useKeptPage(session.at === 'start' && session.notice === null);
  const idleSeconds = secondsToClear(session);
  // While the warning stands, only its own buttons say what the voter wants.
  const noticeTouch = idleSeconds === null ? touch : undefined;

  // The card has told which conference of the sitting this voter's ballot is of.
  const paper = 'hand' in session ? session.hand.paper : null;

  const frame = {
    brand: words.brand,
    conference: paper?.conferenceName ?? papers.conferenceName,
    banner: bannerOf(papers, words),
    device: isFree && (
      <>
        {!connected && (
          <Chip tone="warn" size="tablet">
            {words.offline}
          </Chip>
        )}
        {isLocked && name !== null && (
          <ToolButton
            boxed
            label={name}
            aria-label={say(words.guard.open, { name })}
            icon={<LockKeyhole aria-hidden />}
            onClick={() => setAsksGuard(true)}
          />
        )}
      </>
    ),
  };
  async function leaveTheVote() {
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
    window.location.assign(addressToChoose());
  }
  return (
    <div data-at={session.at} onPointerDown={noticeTouch} onKeyDown={noticeTouch}>
      <TabletDossiersProvider
        conferenceId={paper?.conferenceId ?? conferenceId}
        words={readingWords}
        isOpen={papers.vote === 'open'}
      >
        <TabletPlace
          session={session}
          papers={papers}
          frame={frame}
          standing={standing}
          dispatch={dispatch}
          onCard={(card) => void enterCard(card, papers)}
        />
      </TabletDossiersProvider>
      {asksGuard && (
        <GuardDialog
          conferenceId={conferenceId}
          onStay={() => setAsksGuard(false)}
          onLeave={() => void leaveTheVote()}
        />
      )}
      {idleSeconds !== null && (
        <AskDialog
          title={words.idle.title}
          stayLabel={words.idle.stay}
          leaveLabel={words.idle.leave}
          onStay={() => dispatch({ type: 'touched' })}
          onLeave={() => dispatch({ type: 'left' })}
        >
          <Said sentence={words.idle.text} values={{ seconds: idleSeconds }} />
        </AskDialog>
      )}
    </div>
  );
}

/** What no screen may hide: that nothing of a rehearsal counts, and nothing of a test. */
function bannerOf({ conferenceName, vote }: BallotPapers, words: TabletWords): string {
  const parts = [isRehearsalName(conferenceName) && words.rehearsal, vote === 'test' && words.test];
  return parts.filter(Boolean).join(' · ');
}

function addressToChoose(): string {
  return '/vote?choose';
}

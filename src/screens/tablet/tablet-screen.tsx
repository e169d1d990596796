'use client';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { Chip } from '@/ui/chip';
import { AskDialog } from './ask-dialog';
import { TabletPlace } from './tablet-place';
import { Said, TabletWordsProvider, useTabletWords, type TabletWords } from './tablet-words';
import { useFontsAtHand } from './use-fonts-at-hand';
import { useVoteStatus } from './use-vote-status';
import { useVotingSession } from './use-voting-session';
import { secondsToClear } from './voting-session';

type TabletScreenProps = { conferenceId: string; papers: BallotPapers; words: TabletWords };

/** Máy tính bảng bỏ phiếu: one voter after another, from the card to the tracker. */
export function TabletScreen({ conferenceId, papers, words }: TabletScreenProps) {
  return (
    <TabletWordsProvider value={words}>
      <Tablet conferenceId={conferenceId} first={papers} />
    </TabletWordsProvider>
  );
}

function Tablet({ conferenceId, first }: { conferenceId: string; first: BallotPapers }) {
  const words = useTabletWords();
  useFontsAtHand();
  const { session, dispatch, enterCard } = useVotingSession();
  const isFree = session.at === 'start';
  const { papers, connected } = useVoteStatus(conferenceId, first, isFree);
  const idleSeconds = secondsToClear(session);
  // While the warning stands, only its own buttons say what the voter wants.
  const touch = () => idleSeconds === null && dispatch({ type: 'touched' });

  const frame = {
    brand: words.brand,
    conference: papers.conferenceName,
    device: isFree && !connected && (
      <Chip tone="warn" size="tablet">
        {words.offline}
      </Chip>
    ),
  };
  return (
    <div onPointerDown={touch} onKeyDown={touch}>
      <TabletPlace
        session={session}
        papers={papers}
        frame={frame}
        dispatch={dispatch}
        onCard={(card) => void enterCard(card, papers.papers)}
      />
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

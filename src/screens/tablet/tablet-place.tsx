'use client';
import { useEffect, useState, type Dispatch } from 'react';
import type { Standing } from '@/domain/tablet/tablet';
import type { BallotPaper, BallotPapers } from '@/gate/voting/vote.loader';
import { readoutOf } from './aloud/readout';
import { useReadAloud } from './aloud/use-read-aloud';
import { HandScreen } from './hand-screen';
import type { HeldOutCard } from './open-card';
import { say } from './say';
import { RecordedScreen } from './sending/recorded-screen';
import { RefusedScreen } from './sending/refused-screen';
import { SealingScreen, SendingScreen } from './sending/sending-screen';
import { StartScreen } from './start/start-screen';
import { StoppedScreen } from './stopped-screen';
import type { TabletFrame } from './tablet-frame';
import { TabletTools } from './tablet-tools';
import { useTabletWords, type TabletWords } from './tablet-words';
import { useMediaQuery } from './use-media-query';
import type { SessionEvent, VotingSession } from './voting-session';
import { WaitingScreen } from './waiting-screen';

type TabletPlaceProps = {
  session: VotingSession;
  papers: BallotPapers;
  frame: Pick<TabletFrame, 'brand' | 'conference' | 'device' | 'banner'>;
  /** How the device stands to the conference; null until the server has answered. */
  standing: Standing | null;
  dispatch: Dispatch<SessionEvent>;
  onCard: (card: HeldOutCard) => void;
};

/** The one screen for where the voter stands. */
export function TabletPlace({
  session,
  papers,
  frame: around,
  standing,
  dispatch,
  onCard,
}: TabletPlaceProps) {
  const words = useTabletWords();
  const [largeType, setLargeType] = useForThisVoter(session);
  const isNarrow = useMediaQuery('(max-width: 37.49rem)');
  const [hasCamera, setHasCamera] = useState(true);
  const { available, speaking, read, stop } = useReadAloud();
  useEffect(() => stop, [session.at, stop]);

  const tools = (
    <TabletTools
      reading={available ? speaking : null}
      onRead={() =>
        speaking ? stop() : read(readoutOf(session, words, { vote: papers.vote, standing, hasCamera }))
      }
      largeType={largeType}
      onLargeType={() => setLargeType(!largeType)}
    />
  );
  const frame: TabletFrame = { ...around, tools, largeType };

  switch (session.at) {
    case 'waking':
    case 'start':
    case 'checking':
      if (papers.vote === 'not-open' || papers.vote === 'ended')
        return <WaitingScreen frame={frame} vote={papers.vote} isLocked={standing === 'paired'} />;
      return (
        <StartScreen
          frame={frame}
          notice={session.at === 'start' ? session.notice : null}
          checking={session.at === 'checking'}
          onCard={onCard}
          onCamera={setHasCamera}
          onNotice={(notice) => dispatch({ type: 'card-refused', notice })}
        />
      );
    case 'ballot':
    case 'review':
      return (
        <HandScreen
          frame={frame}
          session={session}
          alone={largeType || isNarrow}
          about={aboutOf(session.hand.paper, papers, words)}
          dispatch={dispatch}
        />
      );
    case 'sealing':
      return <SealingScreen frame={frame} done={session.done} of={session.hand.rows.length} />;
    case 'sending':
      return <SendingScreen frame={frame} session={session} dispatch={dispatch} />;
    case 'recorded':
      return <RecordedScreen frame={frame} hash={session.hash} left={session.left} dispatch={dispatch} />;
    case 'refused':
      return <RefusedScreen frame={frame} code={session.code} dispatch={dispatch} />;
    case 'stopped':
      if (papers.vote === 'ended') return <WaitingScreen frame={frame} vote="ended" isLocked={false} />;
      return <StoppedScreen frame={frame} standing={standing} hadBallot={session.hadBallot} />;
  }
}

/** Whom the ballot is about; where there are several forms, or several conferences vote, which one it is. */
function aboutOf(paper: BallotPaper, papers: BallotPapers, words: TabletWords): string {
  const { index, title, subjectGroupName, conferenceName } = paper;
  const forms = papers.papers.filter(({ conferenceId }) => conferenceId === paper.conferenceId);
  const form = forms.length > 1 ? say(words.ballot.form, { index, title }) : '';
  if (forms.length < papers.papers.length) return [conferenceName, form].filter(Boolean).join(' · ');
  if (form !== '') return form;
  return subjectGroupName === '' ? title : say(words.ballot.about, { group: subjectGroupName });
}

/** Large letters last for one voter: the next one begins with the usual size. */
function useForThisVoter(session: VotingSession): [boolean, (on: boolean) => void] {
  const [largeType, setLargeType] = useState(false);
  const [before, setBefore] = useState(session.at);
  if (before !== session.at) {
    setBefore(session.at);
    if (session.at === 'start' && before !== 'waking' && before !== 'checking') setLargeType(false);
  }
  return [largeType, setLargeType];
}

'use client';
import { useReducer, useState } from 'react';
import { PenLine, RotateCcw } from 'lucide-react';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { BallotPaper } from '@/gate/voting/vote.loader';
import { Chip } from '@/ui/chip';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { readoutOf, type Around } from '../aloud/readout';
import { useReadAloud } from '../aloud/use-read-aloud';
import { takeBallot } from '../ballot-in-hand';
import { HandScreen } from '../hand-screen';
import { nextSession } from '../next-session';
import { OnwardButton } from '../onward-button';
import { say } from '../say';
import { BigMark } from '../sending/big-mark';
import { MessageScreen } from '../sending/message-screen';
import { TabletTools } from '../tablet-tools';
import { TabletWordsProvider, useTabletWords, type TabletWords } from '../tablet-words';
import { useMediaQuery } from '../use-media-query';
import type { SessionEvent, VotingSession } from '../voting-session';

/** For screens that do not come up here. */
const around: Around = { vote: 'open', standing: null, hasCamera: false };

type Practice = VotingSession | { at: 'done' };

/** Phiếu tập: the ballot as it will be, with people who do not exist. Nothing is sealed, kept or sent. */
export function PracticeScreen({ words }: { words: TabletWords }) {
  return (
    <TabletWordsProvider value={words}>
      <PracticeBallot />
    </TabletWordsProvider>
  );
}

function PracticeBallot() {
  const words = useTabletWords();
  const [session, dispatch] = useReducer(practise, words, begin);
  const [largeType, setLargeType] = useState(false);
  const isNarrow = useMediaQuery('(max-width: 37.49rem)');
  const { available, speaking, read, stop } = useReadAloud();
  const readout = session.at === 'done' ? words.practice.doneTitle : readoutOf(session, words, around);
  const frame = {
    brand: words.brand,
    conference: words.practice.pageTitle,
    banner: null,
    largeType,
    device: (
      <Chip tone="warn" size="tablet" icon={<PenLine aria-hidden />}>
        {words.practice.banner}
      </Chip>
    ),
    tools: (
      <TabletTools
        reading={available ? speaking : null}
        onRead={() => (speaking ? stop() : read(readout))}
        largeType={largeType}
        onLargeType={() => setLargeType(!largeType)}
      />
    ),
  };
  if (session.at === 'ballot' || session.at === 'review')
    return (
      <HandScreen
        frame={frame}
        session={session}
        alone={largeType || isNarrow}
        about={say(words.ballot.about, { group: words.practice.group })}
        dispatch={dispatch}
      />
    );
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="lam">
          <PenLine />
        </BigMark>
      }
      title={words.practice.doneTitle}
      text={words.practice.doneText}
      footTall
      foot={
        <>
          <TabletFootSpace />
          <OnwardButton icon={<RotateCcw aria-hidden />} onClick={() => dispatch({ type: 'again', words })}>
            {words.practice.again}
          </OnwardButton>
        </>
      }
    />
  );
}

type PracticeEvent = SessionEvent | { type: 'again'; words: TabletWords };

/** The steps of a real ballot, up to the point where it would be sealed. Leaving it ends it as well. */
function practise(session: Practice, event: PracticeEvent): Practice {
  if (event.type === 'again') return begin(event.words);
  if (session.at === 'done') return session;
  if (event.type === 'left' || event.type === 'cast-asked') return { at: 'done' };
  return nextSession(session, event);
}

function begin(words: TabletWords): Practice {
  return { at: 'ballot', hand: takeBallot(practicePaper(words), null), idle: 0, jumps: 0 };
}

function practicePaper({ practice: { people, posts, pageTitle } }: TabletWords): BallotPaper {
  return {
    boxId: '' as BoxId,
    conferenceId: '' as ConferenceId,
    conferenceName: pageTitle,
    subjectGroupName: '',
    electionUuid: '',
    election: '',
    index: 1,
    title: pageTitle,
    colour: 'lam',
    blankAllowed: true,
    subjects: [
      { fullName: people.first, posts: posts.first },
      { fullName: people.second, posts: posts.second },
      { fullName: people.third, posts: posts.third },
    ],
  };
}

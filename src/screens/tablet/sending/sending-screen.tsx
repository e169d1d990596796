'use client';
import type { Dispatch } from 'react';
import { Archive, Clock, Hand, Lock, RefreshCw, TriangleAlert } from 'lucide-react';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { say } from '../say';
import type { TabletFrame } from '../tablet-frame';
import { Said, useTabletWords, type TabletWords } from '../tablet-words';
import type { SendingTrouble, SessionEvent, VotingSession } from '../voting-session';
import { BigMark } from './big-mark';
import { MessageScreen } from './message-screen';
import { SendingTrack } from './sending-track';

export function SealingScreen({ frame, done, of }: { frame: TabletFrame; done: number; of: number }) {
  const words = useTabletWords();
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="lam">
          <Lock />
        </BigMark>
      }
      title={words.sending.sealing}
      foot={<Encrypted />}
    >
      <p className="text-tab-lead text-ink-2">{say(words.sending.sealingText, { done, of })}</p>
      <SendingTrack place="sealing" />
    </MessageScreen>
  );
}

type SendingScreenProps = {
  frame: TabletFrame;
  session: Extract<VotingSession, { at: 'sending' }>;
  dispatch: Dispatch<SessionEvent>;
};

/** On its way for the first time, or kept on the tablet until the box is reached again. */
export function SendingScreen(props: SendingScreenProps) {
  const { attempt, wait } = props.session;
  const hasFailed = attempt > 1 || wait !== null;
  return hasFailed ? (
    <NotSent key="not-sent" {...props} />
  ) : (
    <OnItsWay key="on-its-way" frame={props.frame} />
  );
}

function OnItsWay({ frame }: { frame: TabletFrame }) {
  const words = useTabletWords();
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="lam">
          <Archive />
        </BigMark>
      }
      title={words.sending.sending}
      text={words.sending.sendingText}
      foot={<Encrypted />}
    >
      <SendingTrack place="sending" />
    </MessageScreen>
  );
}

function NotSent({ frame, session, dispatch }: SendingScreenProps) {
  const words = useTabletWords();
  const { attempt, wait } = session;
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="nghe">
          <TriangleAlert />
        </BigMark>
      }
      urgent
      title={words.sending.notSent}
      text={notSentText(session, words)}
      footTall
      foot={
        <>
          <Hand aria-hidden className="size-6 shrink-0 max-tablet:hidden" />
          <span className="min-w-0">{words.sending.help}</span>
          <TabletFootSpace />
          <Button
            size="lg"
            variant="primary"
            className="desk:min-h-16!"
            icon={<RefreshCw aria-hidden />}
            busy={wait === null}
            onClick={() => dispatch({ type: 'send-again-asked' })}
          >
            {words.sending.retryNow}
          </Button>
        </>
      }
    >
      <SendingTrack place="stopped" />
      <Note tone="warn" size="tablet" icon={<Clock aria-hidden />}>
        {wait === null ? (
          <Said sentence={words.sending.retrying} values={{ attempt }} />
        ) : (
          <Said sentence={words.sending.retryIn} values={{ seconds: wait, attempt: attempt + 1 }} />
        )}
      </Note>
    </MessageScreen>
  );
}

/** Where the ballot is meanwhile, and why it is not in the box yet. */
export function notSentText({ isKept, isFault }: SendingTrouble, { sending }: TabletWords): string {
  return `${isKept ? sending.kept : sending.notKept} ${isFault ? sending.fault : sending.cutOff}`;
}

function Encrypted() {
  const words = useTabletWords();
  return (
    <>
      <Lock aria-hidden className="size-6 shrink-0" />
      <span className="min-w-0 flex-1">{words.sending.encrypted}</span>
    </>
  );
}

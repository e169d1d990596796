'use client';
import type { Dispatch } from 'react';
import { Archive, Clock, Hand, Lock, RefreshCw, TriangleAlert } from 'lucide-react';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { saidOfNotSent } from '../said-on-screen';
import { say } from '../say';
import type { TabletFrame } from '../tablet-frame';
import { Said, useTabletWords } from '../tablet-words';
import { hasFailed, type SessionEvent, type VotingSession } from '../voting-session';
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
  return hasFailed(props.session) ? (
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
      {...saidOfNotSent(session, words)}
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

function Encrypted() {
  const words = useTabletWords();
  return (
    <>
      <Lock aria-hidden className="size-6 shrink-0" />
      <span className="min-w-0 flex-1">{words.sending.encrypted}</span>
    </>
  );
}

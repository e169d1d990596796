'use client';
import type { Dispatch } from 'react';
import { Archive, Clock, Hand, Lock, RefreshCw, WifiOff } from 'lucide-react';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { say } from '../say';
import type { TabletFrame } from '../tablet-frame';
import { Said, useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';
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
  attempt: number;
  /** Seconds until the next try; null while one is under way. */
  wait: number | null;
  dispatch: Dispatch<SessionEvent>;
};

/** On its way for the first time, or kept on the tablet until the box is reached again. */
export function SendingScreen({ frame, attempt, wait, dispatch }: SendingScreenProps) {
  const hasFailed = attempt > 1 || wait !== null;
  return hasFailed ? (
    <NotSent key="not-sent" frame={frame} attempt={attempt} wait={wait} dispatch={dispatch} />
  ) : (
    <OnItsWay key="on-its-way" frame={frame} />
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

function NotSent({ frame, attempt, wait, dispatch }: SendingScreenProps) {
  const words = useTabletWords();
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="nghe">
          <WifiOff />
        </BigMark>
      }
      urgent
      title={words.sending.notSent}
      text={words.sending.notSentText}
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

'use client';
import { Fragment, type Dispatch } from 'react';
import { Check } from 'lucide-react';
import { trackerOf } from '@/ballot-box/protocol/tracker';
import { Button } from '@/ui/button';
import { OnwardButton } from '../onward-button';
import type { TabletFrame } from '../tablet-frame';
import { Said, useTabletWords } from '../tablet-words';
import type { SessionEvent } from '../voting-session';
import { BigMark } from './big-mark';
import { MessageScreen } from './message-screen';
import { SendingTrack } from './sending-track';

type RecordedScreenProps = {
  frame: TabletFrame;
  hash: string;
  left: number;
  dispatch: Dispatch<SessionEvent>;
};

/** The ballot is in the box; what the voter may take along says nothing of what is in it. */
export function RecordedScreen({ frame, hash, left, dispatch }: RecordedScreenProps) {
  const words = useTabletWords();
  const tracker = trackerOf(hash);
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="la">
          <Check strokeWidth={2.5} />
        </BigMark>
      }
      urgent
      title={words.recorded.title}
      footTall
      foot={
        <>
          <span className="min-w-0 flex-1 basis-80 text-[1.1875rem]">
            <Said sentence={words.recorded.returnCard} values={{ seconds: left }} />
          </span>
          <span className="ml-auto flex flex-wrap justify-end gap-4">
            <Button size="md" onClick={() => dispatch({ type: 'kept-longer' })}>
              {words.recorded.keep}
            </Button>
            <OnwardButton onClick={() => dispatch({ type: 'left' })}>{words.recorded.next}</OnwardButton>
          </span>
        </>
      }
    >
      <div className="w-full rounded-card border-[1.5px] border-line-strong bg-surface px-4 py-5">
        <p className="text-[1.1875rem] text-ink-2">{words.recorded.tracker}</p>
        <p className="font-doc text-[2rem] leading-[1.4] font-semibold tablet:text-[2.5rem]">
          {tracker.words.map((word, index) => (
            <Fragment key={index}>
              {index > 0 && <span className="px-3 text-line-strong">&nbsp;· </span>}
              {word}
            </Fragment>
          ))}
        </p>
        <p className="font-code text-[1.875rem] leading-[1.4] font-semibold tracking-[.04em] text-lam-800">
          {tracker.code}
        </p>
      </div>
      <p className="max-w-[48rem] text-tab-body text-balance text-ink-2">{words.recorded.trackerText}</p>
      <SendingTrack place="recorded" />
    </MessageScreen>
  );
}

'use client';
import type { Dispatch } from 'react';
import { CircleX } from 'lucide-react';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { OnwardButton } from '../onward-button';
import type { TabletFrame } from '../tablet-frame';
import { useTabletWords } from '../tablet-words';
import type { CastRefusal, SessionEvent } from '../voting-session';
import { BigMark } from './big-mark';
import { MessageScreen } from './message-screen';

type RefusedScreenProps = { frame: TabletFrame; code: CastRefusal; dispatch: Dispatch<SessionEvent> };

/** The box said no for good: why, and what the voter does next. */
export function RefusedScreen({ frame, code, dispatch }: RefusedScreenProps) {
  const words = useTabletWords();
  return (
    <MessageScreen
      frame={frame}
      mark={
        <BigMark look="son">
          <CircleX />
        </BigMark>
      }
      urgent
      title={words.refused.title}
      text={words.refused[code]}
      footTall
      foot={
        <>
          <TabletFootSpace />
          <OnwardButton onClick={() => dispatch({ type: 'left' })}>{words.refused.back}</OnwardButton>
        </>
      }
    />
  );
}

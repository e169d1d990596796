'use client';
import { Clock, Lock } from 'lucide-react';
import { LinkButton } from '@/ui/link-button';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { saidWhileWaiting } from './said-on-screen';
import { BigMark } from './sending/big-mark';
import { MessageScreen } from './sending/message-screen';
import type { TabletFrame } from './tablet-frame';
import { useTabletWords } from './tablet-words';

type WaitingScreenProps = { frame: TabletFrame; vote: 'not-open' | 'ended'; isLocked: boolean };

/** Before the vote opens and after it has ended. */
export function WaitingScreen({ frame, vote, isLocked }: WaitingScreenProps) {
  const words = useTabletWords();
  const hasEnded = vote === 'ended';
  return (
    <MessageScreen
      key={vote}
      frame={frame}
      mark={<BigMark look="lam">{hasEnded ? <Lock /> : <Clock />}</BigMark>}
      {...saidWhileWaiting(vote, words)}
      foot={
        !isLocked && (
          <>
            <LinkButton variant="quiet" size="md" href="/vote/practice">
              {words.choose.practice}
            </LinkButton>
            <TabletFootSpace />
            <LinkButton variant="quiet" size="md" href="/vote?choose">
              {words.choose.other}
            </LinkButton>
          </>
        )
      }
    >
      <p className="font-doc text-tab-lead font-semibold">{frame.conference}</p>
    </MessageScreen>
  );
}

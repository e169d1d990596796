'use client';
import { Ban, Link2 } from 'lucide-react';
import type { Standing } from '@/domain/tablet/tablet';
import { LinkButton } from '@/ui/link-button';
import { TabletFootSpace } from '@/ui/tablet-shell';
import { saidWhenStopped } from './said-on-screen';
import { BigMark } from './sending/big-mark';
import { MessageScreen } from './sending/message-screen';
import type { TabletFrame } from './tablet-frame';
import { useTabletWords } from './tablet-words';

type StoppedScreenProps = { frame: TabletFrame; standing: Standing | null; hadBallot: boolean };

/** The device may send no ballot: what that means for the voter, and what the committee does. */
export function StoppedScreen({ frame, standing, hadBallot }: StoppedScreenProps) {
  const words = useTabletWords();
  const isUnpaired = standing !== 'revoked';
  return (
    <MessageScreen
      frame={frame}
      mark={<BigMark look={isUnpaired ? 'lam' : 'son'}>{isUnpaired ? <Link2 /> : <Ban />}</BigMark>}
      urgent
      {...saidWhenStopped(standing, hadBallot, words)}
      footTall
      foot={
        <>
          <LinkButton size="md" href="/vote?choose">
            {words.choose.other}
          </LinkButton>
          <TabletFootSpace />
          <LinkButton size="md" variant="primary" href="/vote/pair">
            {words.stopped.pair}
          </LinkButton>
        </>
      }
    >
      {isUnpaired && <p className="text-ink-2">{words.stopped.unpairedGuard}</p>}
    </MessageScreen>
  );
}

import type { Standing } from '@/domain/tablet/tablet';
import type { TabletWords } from './tablet-words';
import type { SendingTrouble } from './voting-session';

/** What a screen with one message says, to be seen and to be heard. */
export type Message = { title: string; text: string };

export function saidWhileWaiting(vote: 'not-open' | 'ended', { waiting }: TabletWords): Message {
  return vote === 'ended'
    ? { title: waiting.ended, text: waiting.endedText }
    : { title: waiting.notOpen, text: waiting.notOpenText };
}

/** Where the ballot is meanwhile, and why it is not in the box yet. */
export function saidOfNotSent({ isKept, isFault }: SendingTrouble, { sending }: TabletWords): Message {
  const place = isKept ? sending.kept : sending.notKept;
  return { title: sending.notSent, text: `${place} ${isFault ? sending.fault : sending.cutOff}` };
}

export function saidWhenStopped(
  standing: Standing | null,
  hadBallot: boolean,
  { stopped }: TabletWords,
): Message {
  const isRevoked = standing === 'revoked';
  const text = isRevoked ? stopped.text : stopped.unpaired;
  return {
    title: isRevoked ? stopped.title : stopped.unpairedTitle,
    text: hadBallot ? stopped.hadBallot : text,
  };
}

import { say } from '../say';
import type { TabletWords } from '../tablet-words';
import type { VotingSession } from '../voting-session';

/** What “Đọc to” reads on each screen. On the ballot the person and the three levels, never what was marked. */
export function readoutOf(session: VotingSession, words: TabletWords): string {
  switch (session.at) {
    case 'waking':
    case 'start':
    case 'checking':
      return sentences(words.start.scanTitle, words.start.scanHint, words.start.typeTitle);
    case 'ballot': {
      const { subjects } = session.hand.paper;
      const subject = subjects[session.hand.current];
      const { high, medium, low } = words.levels;
      const position = say(words.ballot.position, { row: session.hand.current + 1, of: subjects.length });
      return sentences(position, subject?.fullName, subject?.posts, high, medium, low);
    }
    case 'review':
      return sentences(words.review.title, words.review.final);
    case 'sealing':
      return sentences(words.sending.sealing);
    case 'sending':
      return sentences(words.sending.sending, words.sending.sendingText);
    case 'recorded':
      return sentences(words.recorded.title, words.recorded.trackerText);
    case 'refused':
      return sentences(words.refused.title, words.refused[session.code]);
    case 'stopped':
      return sentences(words.stopped.title, session.hadBallot ? words.stopped.hadBallot : words.stopped.text);
  }
}

function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
    .replace(/([.!?…])\. /g, '$1 ');
}

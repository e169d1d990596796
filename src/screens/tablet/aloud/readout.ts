import type { Standing } from '@/domain/tablet/tablet';
import type { BallotPapers } from '@/gate/voting/vote.loader';
import { saidOfNotSent, saidWhenStopped, saidWhileWaiting, type Message } from '../said-on-screen';
import { say } from '../say';
import type { TabletWords } from '../tablet-words';
import { hasFailed, type VotingSession } from '../voting-session';

/** What else decides which screen is shown, beside where the voter stands. */
export type Around = { vote: BallotPapers['vote']; standing: Standing | null; hasCamera: boolean };

/** What “Đọc to” reads on each screen. On the ballot the person and the three levels, never what was marked. */
export function readoutOf(session: VotingSession, words: TabletWords, around: Around): string {
  const { vote, standing, hasCamera } = around;
  switch (session.at) {
    case 'waking':
    case 'start':
    case 'checking': {
      if (vote === 'not-open' || vote === 'ended') return whole(saidWhileWaiting(vote, words));
      const notice =
        session.at === 'start' && session.notice ? words.startNotices[session.notice] : undefined;
      return hasCamera
        ? sentences(words.start.scanTitle, notice ?? words.start.scanHint, words.start.typeTitle)
        : sentences(words.start.noCameraTitle, notice ?? words.start.noCamera);
    }
    case 'ballot': {
      const { subjects } = session.hand.paper;
      const subject = subjects[session.hand.current];
      const { high, medium, low } = words.levels;
      const position = say(words.ballot.position, { row: session.hand.current + 1, of: subjects.length });
      return sentences(position, subject?.fullName, subject?.posts, high, medium, low);
    }
    case 'review':
      // Told of every ballot: that one has blank rows is nobody else's to hear.
      return sentences(
        words.review.title,
        session.hand.paper.blankAllowed ? words.review.blankRule : '',
        words.review.final,
      );
    case 'sealing':
      return sentences(words.sending.sealing);
    case 'sending':
      return hasFailed(session)
        ? sentences(whole(saidOfNotSent(session, words)), words.sending.help)
        : sentences(words.sending.sending, words.sending.sendingText);
    case 'recorded':
      return sentences(words.recorded.title, words.recorded.trackerText);
    case 'refused':
      return sentences(words.refused.title, words.refused[session.code]);
    case 'stopped':
      return whole(
        vote === 'ended'
          ? saidWhileWaiting(vote, words)
          : saidWhenStopped(standing, session.hadBallot, words),
      );
  }
}

function whole({ title, text }: Message): string {
  return sentences(title, text);
}

function sentences(...parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
    .replace(/([.!?…])\. /g, '$1 ');
}

import type { BallotPaper } from '@/gate/voting/vote.loader';
import type { StartNotice } from './voting-session';

/** What one box says of a card; unreachable when it gave no answer in time. */
export type CardAnswer =
  | 'fresh'
  | 'card-spent'
  | 'card-voided'
  | 'card-unknown'
  | 'voting-not-open'
  | 'device-not-admitted'
  | 'unreachable';

export type AskedBox = { paper: BallotPaper; answer: CardAnswer };

/**
 * Which ballot form a card opens. A tablet without a connection lets the voter go on where only one form is possible:
 * the box itself refuses a card it does not know.
 */
export function chooseBox(asked: readonly AskedBox[]): { paper: BallotPaper } | { notice: StartNotice } {
  const fresh = asked.find((box) => box.answer === 'fresh');
  if (fresh) return { paper: fresh.paper };
  if (asked.some((box) => box.answer === 'card-spent')) return { notice: 'card-spent' };
  if (asked.some((box) => box.answer === 'card-voided')) return { notice: 'card-voided' };
  if (asked.some((box) => box.answer === 'device-not-admitted')) return { notice: 'device-not-admitted' };
  if (asked.some((box) => box.answer === 'voting-not-open')) return { notice: 'voting-not-open' };
  const [silent, another] = asked.filter((box) => box.answer === 'unreachable');
  if (!silent) return { notice: 'card-unknown' };
  return another ? { notice: 'form-not-found' } : { paper: silent.paper };
}

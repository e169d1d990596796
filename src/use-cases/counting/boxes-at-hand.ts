import 'server-only';
import { boxesOfConference, type Box, type BoxPurpose } from '@/ballot-box/store/box-store';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';

export type BoxesAtHand = { purpose: BoxPurpose; boxes: readonly Box[] };

/** The boxes that are being opened now: the vote's once it is sealed, the test's while the conference is in session. */
export async function boxesAtHand(tx: Tx, conference: Conference): Promise<Result<BoxesAtHand, WrongState>> {
  const refused = err({ code: 'wrong-state', state: conference.state, needs: 'sealed' } as const);
  if (conference.state !== 'sealed' && conference.state !== 'in-session') return refused;
  const purpose = conference.state === 'sealed' ? 'vote' : 'test';
  const boxes = await boxesOfConference(tx, conference.id, purpose);
  const areClosed = boxes.every(({ state }) => state === 'sealed' || state === 'opened');
  return boxes.length > 0 && areClosed ? ok({ purpose, boxes }) : refused;
}

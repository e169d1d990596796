import 'server-only';
import { castCheckOfBox } from '@/ballot-box/store/cast-check-of-box';
import { dropBallot } from '@/ballot-box/store/cast-store';
import { asCast } from '@/ballot-box/store/casts-under-way';
import { checkInBackground } from '@/ballot-box/store/proof-book';
import type { BoxId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

/** A sealed ballot, as the tablet made it. */
export type CastBallot = { boxId: BoxId; ballot: string };

/** What the voter may take away: that this ballot is in the box. The tracker is made from the hash on the tablet. */
export type Receipt = { ballotHash: string };

export type CastBallotRefusal =
  | { code: 'voting-not-open' }
  | { code: 'card-unknown' }
  | { code: 'card-spent' }
  | { code: 'card-voided' }
  | { code: 'ballot-malformed' };

/**
 * Idempotent: a tablet that lost the reply may send the same ballot again and gets the same receipt. Stores one row
 * and nothing else; its proofs are checked right after, by other threads and without a trace.
 */
export function castBallot(cast: CastBallot): Promise<Result<Receipt, CastBallotRefusal>> {
  return asCast(() => checkAndDrop(cast));
}

async function checkAndDrop({ boxId, ballot }: CastBallot): Promise<Result<Receipt, CastBallotRefusal>> {
  const check = await castCheckOfBox(boxId);
  if (!check) return err({ code: 'voting-not-open' });
  const cast = await check(ballot);
  if (!cast.ok) return err({ code: 'ballot-malformed' });

  const { publicCredential, ballotHash } = cast.value;
  const answer = await dropBallot(boxId, publicCredential, ballot);
  switch (answer) {
    case 'accepted':
      checkInBackground(boxId);
      return ok({ ballotHash });
    case 'repeated':
      return ok({ ballotHash });
    case 'card-unknown':
    case 'card-spent':
    case 'card-voided':
      return err({ code: answer });
    case 'not-open':
    case 'box-unknown':
      return err({ code: 'voting-not-open' });
  }
}

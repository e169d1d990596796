import 'server-only';
import { holdsBallot } from '@/ballot-box/store/cast-store';
import { castCheckOfBox } from '@/ballot-box/store/cast-check-of-box';
import type { CastBallot, Receipt } from './cast-ballot';

/**
 * The receipt of a ballot that is in the box already, or null. A device that was stopped while its answer was on the
 * way learns by this that nothing was lost. Reads only.
 */
export async function findBallot({ boxId, ballot }: CastBallot): Promise<Receipt | null> {
  const cast = await (await castCheckOfBox(boxId))?.(ballot);
  if (!cast?.ok) return null;
  const { publicCredential, ballotHash } = cast.value;
  return (await holdsBallot(boxId, publicCredential, ballot)) ? { ballotHash } : null;
}

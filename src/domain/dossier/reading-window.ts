import { hasReached, type Conference } from '../conference/conference';
import { err, ok, type Result } from '../kernel/result';
import type { DossierRelease } from './dossier';

export type ReadingRefusal = { code: 'reading-not-yet' } | { code: 'reading-over' };

type Sitting = Pick<Conference, 'state' | 'heldOn'>;

/**
 * May voters read the dossiers at home? From the release until the end of the conference: until its result is
 * announced, and if it never opened, until its day is over. A day that moves takes the end with it.
 */
export function mayRead(
  conference: Sitting,
  release: DossierRelease | null,
  today: string,
): Result<null, ReadingRefusal> {
  if (release === null) return err({ code: 'reading-not-yet' });
  const isOver = hasReached(conference, 'announced') || (isAhead(conference) && today > conference.heldOn);
  return isOver ? err({ code: 'reading-over' }) : ok(null);
}

/** Is an opening of the dossiers written down? Only before the session: from then on people are in the hall. */
export function isReadingRecorded(conference: Sitting): boolean {
  return isAhead(conference);
}

/** May a ballot on a tablet offer the dossiers? Only while votes are cast. */
export function mayReadOnTablet(
  conference: Sitting,
  release: DossierRelease | null,
  readsOnTablets: boolean,
): boolean {
  return readsOnTablets && release !== null && conference.state === 'voting';
}

function isAhead(conference: Sitting): boolean {
  return !hasReached(conference, 'in-session');
}

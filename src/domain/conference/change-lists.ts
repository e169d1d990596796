import { err, type Result } from '../kernel/result';
import type { Conference } from './conference';
import { mustStandIn } from './standing';
import type { WrongState } from './transitions';

export type ChangeListsRefusal = WrongState | { code: 'changed-by-someone-else' };

/**
 * May the lists (subjects, voters, forms) be saved now, from the version an officer last saw? Only in draft: once
 * convened, people have been told; the conference goes back to draft first.
 */
export function mayChangeLists(
  conference: Conference,
  seenVersion: number,
): Result<Conference, ChangeListsRefusal> {
  const standing = mustStandIn(conference, ['draft']);
  if (standing.ok && conference.version !== seenVersion) return err({ code: 'changed-by-someone-else' });
  return standing;
}

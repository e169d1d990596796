import { err, ok, type Result } from '../kernel/result';
import type { Conference } from './conference';
import type { WrongState } from './transitions';

/** May its details and lists still change? Until the session is opened: on the day itself the papers are in people's hands. */
export function mayPrepare(conference: Conference): Result<Conference, WrongState> {
  const isOpen = conference.state === 'draft' || conference.state === 'convened';
  return isOpen ? ok(conference) : err({ code: 'wrong-state', state: conference.state, needs: 'draft' });
}

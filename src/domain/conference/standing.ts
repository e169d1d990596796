import { err, ok, type Result } from '../kernel/result';
import type { Conference, ConferenceState } from './conference';
import type { WrongState } from './transitions';

type States = readonly [ConferenceState, ...ConferenceState[]];

/** Attendance is taken, and the ballot committee recorded, between the opening of the session and of the vote. */
export const whileInSession: States = ['in-session'];

/** Devices are paired and taken out from the opening of the session until voting ends. */
export const untilVotingEnds: States = ['in-session', 'voting'];

/** Sự việc go into the count minutes: they are written down until the result is announced. */
export const untilAnnounced: States = ['in-session', 'voting', 'sealed', 'counted'];

/** A key share is needed from the ceremony until the box is opened. */
export const whileKeysMatter: States = ['in-session', 'voting', 'sealed'];

/** Observers (người giám sát) may be named before the day and may come late. */
export const fromConvening: States = ['convened', ...untilAnnounced];

/** Refuses work that belongs to other states of the conference than the one it is in. */
export function mustStandIn(conference: Conference, states: States): Result<Conference, WrongState> {
  if (states.includes(conference.state)) return ok(conference);
  return err({ code: 'wrong-state', state: conference.state, needs: states[0] });
}

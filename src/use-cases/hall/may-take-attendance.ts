import 'server-only';
import type { VoterAtDoor } from '@/data/attendance-repository';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { mustStandIn, whileInSession } from '@/domain/conference/standing';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';

export type AttendanceRefusal =
  WrongState | { code: 'attendance-frozen' } | { code: 'not-on-roll' } | { code: 'check-in-changed' };

/** May attendance of this person be written down now? From the opening of the vote on it is frozen. */
export function mayTakeAttendance(
  conference: Conference,
  voter: VoterAtDoor | null,
): Result<VoterAtDoor, AttendanceRefusal> {
  if (hasReached(conference, 'voting')) return err({ code: 'attendance-frozen' });
  const standing = mustStandIn(conference, whileInSession);
  if (!standing.ok) return standing;
  return voter ? ok(voter) : err({ code: 'not-on-roll' });
}

import { err, ok, type Result } from '../kernel/result';
import type { Conference } from './conference';
import type { WrongState } from './transitions';

/** May its details and lists still change? Until the session is opened: on the day itself the papers are in people's hands. */
export function mayPrepare(conference: Conference): Result<Conference, WrongState> {
  const isOpen = conference.state === 'draft' || conference.state === 'convened';
  return isOpen ? ok(conference) : err({ code: 'wrong-state', state: conference.state, needs: 'draft' });
}

/**
 * Mốc hồ sơ, in calendar days before the conference. 15 and 10 days are in Quy định 96-QĐ/TW, Điều 7; 20 and 3 were
 * seen in a provincial plan made under it.
 */
export const dossierDeadlines = [
  { code: 'subject-report', daysBefore: 20 },
  { code: 'sent-to-voters', daysBefore: 15 },
  { code: 'questions', daysBefore: 10 },
  { code: 'explanation', daysBefore: 3 },
] as const;

export type DossierDeadlineCode = (typeof dossierDeadlines)[number]['code'];

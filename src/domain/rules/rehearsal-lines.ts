import { isRehearsal } from '../conference/rehearsal';
import type { Conference } from '../conference/conference';
import type { ReadinessCode, ReadinessLine } from '../conference/readiness-line';

/** What is found by the calendar alone, and by papers that nobody sends to people who do not exist. */
const calendarCodes: readonly ReadinessCode[] = [
  'date-passed',
  'not-the-day',
  'dossiers-unused',
  'dossier-gaps',
  'report-20-days',
  'dossier-15-days',
  'questions-10-days',
  'explanation-3-days',
];

/**
 * The lines as they hold for this conference. A rehearsal is held on any day: what the calendar finds is still told, but
 * blocks nothing and nobody answers for it. Everything else is as in earnest.
 */
export function linesInForce(
  conference: Pick<Conference, 'rehearsal'>,
  lines: readonly ReadinessLine[],
): ReadinessLine[] {
  if (!isRehearsal(conference)) return [...lines];
  return lines.map((line) => (calendarCodes.includes(line.code) ? { ...line, state: 'later' } : line));
}

import { dayBefore } from '../kernel/calendar-day';
import { err, ok, type Result } from '../kernel/result';
import type { Conference, Rehearsal } from './conference';
import type { Voter } from './roll';

type WithRehearsal = Pick<Conference, 'rehearsal'>;

/** How the name of every rehearsal begins. The name goes wherever the conference goes, also into files and archives. */
export const rehearsalMark = 'DIỄN TẬP';

/** For how many days a rehearsal stays after the day it was made. */
export const rehearsalDays = 7;

/** The longest name a conference may have, as the form for it says. */
const longestName = 500;

/** Is it a rehearsal? Decides what is allowed; what is shown goes by the name. */
export function isRehearsal({ rehearsal }: WithRehearsal): boolean {
  return rehearsal !== null;
}

/** Does this name say that nothing of it counts? Then whatever carries the name is watermarked. */
export function isRehearsalName(name: string): boolean {
  return name.replace(/\s/g, ' ').startsWith(rehearsalMark);
}

/** The name of the rehearsal of a conference that is called so. */
export function rehearsalName(name: string): string {
  return `${rehearsalMark} – ${name}`.slice(0, longestName);
}

/** The last day of a rehearsal made on `today` ('YYYY-MM-DD'). */
export function rehearsalUntil(today: string): string {
  return dayBefore(today, -rehearsalDays);
}

export type RehearsalNameRefusal = { code: 'rehearsal-name-needed' | 'rehearsal-name-taken' };

/** A rehearsal keeps its mark, and nothing real takes it. */
export function mayBeNamed(rehearsal: Rehearsal | null, name: string): Result<null, RehearsalNameRefusal> {
  if (rehearsal !== null && !isRehearsalName(name)) return err({ code: 'rehearsal-name-needed' });
  if (rehearsal === null && isRehearsalName(name)) return err({ code: 'rehearsal-name-taken' });
  return ok(null);
}

/** Only what is real is rehearsed, taken as a model for others, or followed up. */
export function mustBeReal<C extends WithRehearsal>(conference: C): Result<C, { code: 'only-a-rehearsal' }> {
  return isRehearsal(conference) ? err({ code: 'only-a-rehearsal' }) : ok(conference);
}

/** Wiping and simulating are for rehearsals alone. */
export function mustBeRehearsal<C extends WithRehearsal>(
  conference: C,
): Result<C, { code: 'not-a-rehearsal' }> {
  return isRehearsal(conference) ? ok(conference) : err({ code: 'not-a-rehearsal' });
}

/** What a person who votes in a rehearsal is called. */
const simulatedName = 'Người ghi phiếu diễn tập';

type OnRoll = Pick<Voter, 'fullName' | 'gender' | 'birthYear' | 'post' | 'workUnit'>;

/**
 * Somebody made up in the place of each voter: as many, in the same groups, and nothing of the real people. Numbered with
 * leading zeros, so that the names sort as they are counted.
 */
export function simulatedVoters<V extends OnRoll>(voters: readonly V[]): (Omit<V, keyof OnRoll> & OnRoll)[] {
  const width = Math.max(2, String(voters.length).length);
  return voters.map((voter, index) => ({
    ...voter,
    fullName: `${simulatedName} ${String(index + 1).padStart(width, '0')}`,
    gender: null,
    birthYear: null,
    post: '',
    workUnit: '',
  }));
}

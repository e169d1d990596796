import 'server-only';
import type { Result } from '@/domain/kernel/result';
import { listAttendance } from '@/use-cases/hall/list-attendance';
import { listObservers } from '@/use-cases/hall/list-observers';
import { showCommittee } from '@/use-cases/hall/show-committee';
import { showHall } from '@/use-cases/hall/show-hall';
import { enterConferencePage } from '../session/enter-page';

/** These are never refused once the gate is passed. */
function shown<V>(result: Result<V, never>): V {
  return result.ok ? result.value : result.error;
}

/** How things stand in the hall, for the secretary. */
export async function loadHall(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.run');
  return shown(await showHall(scope));
}

/** The roll and what is recorded so far, for an attendance desk. */
export async function loadAttendance(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.run');
  return shown(await listAttendance(scope));
}

/** The ballot committee, and whom it can be made up of. */
export async function loadCommittee(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.run');
  return shown(await showCommittee(scope));
}

/** The observers. */
export async function loadObservers(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.run');
  return shown(await listObservers(scope));
}

export type HallData = Awaited<ReturnType<typeof loadHall>>;
export type AttendanceData = Awaited<ReturnType<typeof loadAttendance>>;
export type CommitteeData = Awaited<ReturnType<typeof loadCommittee>>;
export type ObserversData = Awaited<ReturnType<typeof loadObservers>>;

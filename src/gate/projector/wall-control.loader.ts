import 'server-only';
import { showWallControl } from '@/use-cases/hall/show-wall-control';
import { enterConferencePage } from '../session/enter-page';

/** The wall of the hall, as the secretary drives it. */
export async function loadWallControl(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.run');
  return showWallControl(scope);
}

export type WallControlView = Awaited<ReturnType<typeof loadWallControl>>;

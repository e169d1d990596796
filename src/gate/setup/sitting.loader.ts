import 'server-only';
import { showSitting } from '@/use-cases/setup/show-sitting';
import { enterConferencePage } from '../session/enter-page';

/** The sitting of a conference. Only for officers of its unit: they prepare all conferences of it. */
export async function loadSitting(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'conference.prepare');
  return showSitting(scope);
}

export type SittingView = Awaited<ReturnType<typeof loadSitting>>;

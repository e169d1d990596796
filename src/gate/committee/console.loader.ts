import 'server-only';
import { showOpening } from '@/use-cases/counting/show-opening';
import { showTally } from '@/use-cases/counting/show-tally';
import { showConsole } from '@/use-cases/counting/show-console';
import { enterConferencePage } from '../session/enter-page';

/** The committee's console, for members and observers. */
export async function loadConsole(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'committee.watch');
  return showConsole(scope);
}

/** What opening the boxes of the vote, or of the test, needs in the browser, for members. Null before the keys are made. */
export async function loadOpening(conferenceId: string, purpose: 'vote' | 'test' = 'vote') {
  const { scope } = await enterConferencePage(conferenceId, 'committee.work');
  return showOpening(scope, purpose);
}

/** The totals, for members and observers. Null before the box is open. */
export async function loadTally(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'results.before-announcement');
  return showTally(scope);
}

export type ConsoleView = Awaited<ReturnType<typeof loadConsole>>;
export type TallyView = NonNullable<Awaited<ReturnType<typeof loadTally>>>;
export type OpeningView = NonNullable<Awaited<ReturnType<typeof loadOpening>>>;

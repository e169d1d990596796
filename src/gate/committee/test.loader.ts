import 'server-only';
import { showTest } from '@/use-cases/counting/show-test';
import { enterConferencePage } from '../session/enter-page';

/** The test election, for members and observers. */
export async function loadTest(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'committee.watch');
  return showTest(scope);
}

export type TestView = Awaited<ReturnType<typeof loadTest>>;
export type FormTestView = TestView['forms'][number];

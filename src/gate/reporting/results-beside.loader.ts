import 'server-only';
import { maySeeResult } from '@/domain/conference/disclosure';
import { showResultsBeside } from '@/use-cases/reporting/show-results-beside';
import { resultReachOf } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { audienceOf } from './audience';

/** Other results of the same people, for whoever sees the result of this conference; null for others. */
export async function loadResultsBeside(conferenceId: string) {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  if (!maySeeResult(await audienceOf(account, conference), conference)) return null;
  return showResultsBeside(scope, await resultReachOf(account, conference.organisationId));
}

export type ResultsBesideView = NonNullable<Awaited<ReturnType<typeof loadResultsBeside>>>;

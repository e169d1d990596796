import 'server-only';
import { mayHaveDocuments, maySeeResult } from '@/domain/conference/disclosure';
import { showMinutes } from '@/use-cases/counting/show-minutes';
import { showTally } from '@/use-cases/counting/show-tally';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { audienceOf } from './audience';

/** The documents of a conference and, once announced, its result, for everyone who may see the conference. */
export async function loadResults(conferenceId: string) {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const audience = await audienceOf(account, conference);
  const { id, name, state, announcedAt, countedAt } = conference;
  return {
    conference: { id, name, state, announcedAt, countedAt },
    audience,
    hasDocuments: mayHaveDocuments(audience, conference),
    mayPrepare: await mayEnter(account, conference, 'conference.prepare'),
    result: maySeeResult(audience, conference) ? await showTally(scope) : null,
  };
}

/** What the committee adds to the minutes; observers see it without changing it. */
export async function loadMinutes(conferenceId: string) {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'committee.watch');
  return {
    ...(await showMinutes(scope)),
    mayWrite: await mayEnter(account, conference, 'committee.work'),
  };
}

export type ResultsView = Awaited<ReturnType<typeof loadResults>>;
export type MinutesView = Awaited<ReturnType<typeof loadMinutes>>;
export type CountResultView = NonNullable<ResultsView['result']>;
export type FormResultView = CountResultView['forms'][number];

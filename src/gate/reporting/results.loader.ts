import 'server-only';
import { hasReached } from '@/domain/conference/conference';
import { maySeeResult } from '@/domain/conference/disclosure';
import { inTurn } from '@/lib/in-turn';
import { showMinutes } from '@/use-cases/counting/show-minutes';
import { showTally } from '@/use-cases/counting/show-tally';
import { showPapers } from '@/use-cases/reporting/show-papers';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { audienceOf } from './audience';
import { mayRead } from './download-document';

/** The papers of a conference that this person may read, and once announced its result. */
export async function loadResults(conferenceId: string) {
  const entered = await enterConferencePage(conferenceId, 'conference.read');
  const { account, conference, scope } = entered;
  const audience = await audienceOf(account, conference);
  const { id, name, state, announcedAt, countedAt } = conference;
  const shown = await showPapers(scope, audience);
  const papers = await inTurn(shown.papers, async (paper) =>
    (await mayRead(entered, audience, paper.name)) ? [paper] : [],
  );
  const isOpenForLetters = !hasReached(conference, 'voting');
  const mayWrite = await mayEnter(account, conference, 'papers.write');
  const mayIssue = isOpenForLetters && (await mayEnter(account, conference, 'dossier.manage'));
  return {
    conference: { id, name, state, announcedAt, countedAt },
    audience,
    papers: papers.flat(),
    /** What the papers say beside the data; for the officer alone. */
    writing: mayWrite ? { details: shown.details, usualSigning: shown.usualSigning } : null,
    /** Reading links that go into the letters, while they may be issued; for whoever issues them. */
    letters: mayIssue ? shown.links : null,
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

import 'server-only';
import { hasReached } from '@/domain/conference/conference';
import { maySeeResult } from '@/domain/conference/disclosure';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { isAfterArchiving, isIssuable } from '@/domain/minutes/issued-paper';
import type { PaperName } from '@/domain/minutes/papers';
import { inTurn } from '@/lib/in-turn';
import { showMinutes } from '@/use-cases/counting/show-minutes';
import { showTally } from '@/use-cases/counting/show-tally';
import { showPapers } from '@/use-cases/reporting/show-papers';
import { mayEnter, type Entered } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { audienceOf } from './audience';
import { mayRead } from './download-document';
import { permissionToIssue } from './issue-paper';

/** The papers of a conference that this person may read, and once announced its result. */
export async function loadResults(conferenceId: string) {
  const entered = await enterConferencePage(conferenceId, 'conference.read');
  const { account, conference, scope } = entered;
  const audience = await audienceOf(account, conference);
  const { id, name, heldOn, state, announcedAt, countedAt } = conference;
  const shown = await showPapers(scope, audience);
  const papers = await inTurn(shown.papers, async (paper) =>
    (await mayRead(entered, audience, paper.name))
      ? [{ ...paper, mayIssue: await mayIssuePaper(entered, paper.name) }]
      : [],
  );
  const isOpenForLetters = !hasReached(conference, 'voting');
  const mayWrite = await mayEnter(account, conference, 'papers.write');
  const mayIssue = isOpenForLetters && (await mayEnter(account, conference, 'dossier.manage'));
  return {
    conference: { id, name, heldOn, state, announcedAt, countedAt },
    audience,
    papers: papers.flat(),
    /** What the papers say beside the data; for the officer alone. */
    writing: mayWrite ? { details: shown.details, usualSigning: shown.usualSigning } : null,
    /** Reading links that go into the letters, while they may be issued; for whoever issues them. */
    letters: mayIssue ? shown.links : null,
    result: maySeeResult(audience, conference) ? await showTally(scope) : null,
  };
}

/** May this person issue the paper, take its signed copy in and replace it? Nothing of an archive changes; a rehearsal has no number. */
async function mayIssuePaper(
  { account, conference }: Pick<Entered, 'account' | 'conference'>,
  name: PaperName,
): Promise<boolean> {
  if (!isIssuable(name) || isRehearsal(conference)) return false;
  if (hasReached(conference, 'archived') && !isAfterArchiving(name)) return false;
  return mayEnter(account, conference, permissionToIssue(name));
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
export type PaperView = ResultsView['papers'][number];
export type MinutesView = Awaited<ReturnType<typeof loadMinutes>>;
export type CountResultView = NonNullable<ResultsView['result']>;
export type FormResultView = CountResultView['forms'][number];

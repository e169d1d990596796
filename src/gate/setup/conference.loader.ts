import 'server-only';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { mayPrepare } from '@/domain/conference/preparation';
import { isRehearsal } from '@/domain/conference/rehearsal';
import type { DossierBoard } from '@/domain/dossier/board';
import { showDeadlines } from '@/use-cases/dossier/show-deadlines';
import { countLists, type ListCounts } from '@/use-cases/setup/count-lists';
import { showDetails, type SavedDetails } from '@/use-cases/setup/show-details';
import { showHistory, type AuditEntry } from '@/use-cases/setup/show-history';
import { showOverview, type Overview } from '@/use-cases/setup/show-overview';
import { countSitting } from '@/use-cases/setup/show-sitting';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';
import { whoOf, type Who } from './conferences.loader';

export type { AuditEntry, Overview, SavedDetails };

/** What stands round every page of a conference. */
export type ConferenceFrameData = {
  who: Who;
  conference: Pick<Conference, 'id' | 'name' | 'state'>;
  counts: ListCounts;
  mayReadDossiers: boolean;
  /** There is an archive, and it is theirs to keep or to have destroyed. */
  hasArchive: boolean;
};

export async function loadConferenceFrame(conferenceId: string): Promise<ConferenceFrameData> {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const { id, name, state } = conference;
  return {
    who: whoOf(account),
    conference: { id, name, state },
    counts: await countLists(scope),
    mayReadDossiers: await mayEnter(account, conference, 'dossier.read'),
    hasArchive:
      hasReached(conference, 'reported') &&
      !isRehearsal(conference) &&
      (await mayEnter(account, conference, 'archive.destroy')),
  };
}

export type OverviewData = Overview & {
  mayPrepare: boolean;
  mayRun: boolean;
  mayReadDossiers: boolean;
  deadlines: DossierBoard['deadlines'];
  sitting: Awaited<ReturnType<typeof countSitting>>;
};

export async function loadOverview(conferenceId: string): Promise<OverviewData> {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const overview = await showOverview(scope);
  const mayPrepare = await mayEnter(account, conference, 'conference.prepare');
  // Where else somebody is polled concerns the officer of this conference alone.
  const isShown = ({ code }: OverviewData['lines'][number]) => mayPrepare || code !== 'places-elsewhere';
  return {
    ...overview,
    lines: overview.lines.filter(isShown),
    mayPrepare,
    mayRun: await mayEnter(account, conference, 'conference.run'),
    mayReadDossiers: await mayEnter(account, conference, 'dossier.read'),
    deadlines: await showDeadlines(scope),
    sitting: await countSitting(scope),
  };
}

/** Why the details cannot be changed here, if they cannot. */
export type DetailsLock = 'not-in-preparation' | 'not-allowed' | null;

export type DetailsData = {
  conferenceId: string;
  organisationName: string;
  saved: SavedDetails;
  lock: DetailsLock;
};

export async function loadDetails(conferenceId: string): Promise<DetailsData> {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const isTheirs = await mayEnter(account, conference, 'conference.prepare');
  return {
    conferenceId: conference.id,
    ...(await showDetails(scope)),
    lock: !isTheirs ? 'not-allowed' : mayPrepare(conference).ok ? null : 'not-in-preparation',
  };
}

export async function loadHistory(
  conferenceId: string,
): Promise<{ entries: readonly AuditEntry[]; isIntact: boolean }> {
  const { scope } = await enterConferencePage(conferenceId, 'conference.read');
  return showHistory(scope);
}

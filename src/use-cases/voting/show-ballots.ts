import 'server-only';
import { readElection } from '@/ballot-box/protocol/election';
import type { BoxPurpose } from '@/ballot-box/store/box-store';
import { openElections, otherElectionsWithCards, type OpenElection } from '@/ballot-box/store/election-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { conferenceById } from '@/data/conference-repository';
import { rulesOf } from '@/data/tablet-repository';
import { reading, type Tx } from '@/data/transaction';
import { printedForms, type PrintedForm } from '@/data/vote-repository';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { postsOf } from '@/domain/conference/roll';
import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';

/** One ballot form as a tablet shows and seals it; subjects stand in the order of the election's questions. */
export type BallotPaper = {
  boxId: BoxId;
  electionUuid: string;
  /** The exact text that ballots are bound to. */
  election: string;
  /** Phiếu số, from 1. */
  index: number;
  title: string;
  colour: string;
  /** Whether a row may be left blank: as the election was locked, not as the conference says now. */
  blankAllowed: boolean;
  subjects: readonly { fullName: string; posts: string }[];
};

/** A box that takes no ballot now, though cards were made for it: so that its cards are known for what they are. */
export type OtherBox = { boxId: BoxId; electionUuid: string };

/** What a tablet shows of a conference; papers only while voting, or the test before it, is open. */
export type BallotPapers = {
  conferenceName: string;
  /** Whom the ballots are about: đối với … */
  subjectGroupName: string;
  vote: 'not-open' | 'test' | 'open' | 'ended';
  /** People may vote on devices of their own; otherwise a device must be paired. */
  ownDevicesAllowed: boolean;
  papers: readonly BallotPaper[];
  /** During the test the boxes of the vote, during the vote those of the test and of an annulled vote. */
  others: readonly OtherBox[];
};

/** The ballot forms of a conference for its tablets. Reads no voter, no attendance and no ballot; logs nothing. */
export async function showBallots(command: {
  conferenceId: ConferenceId;
}): Promise<Result<BallotPapers, { code: 'conference-unknown' }>> {
  return reading(async (tx) => {
    const conference = await conferenceById(tx, command.conferenceId);
    if (!conference) return err({ code: 'conference-unknown' });
    const { name: conferenceName, subjectGroupName } = conference;
    const rules = await rulesOf(tx, command.conferenceId);
    const shown = { conferenceName, subjectGroupName, ownDevicesAllowed: rules?.ownDevicesAllowed ?? false };
    const open = await openNow(tx, conference);
    return ok({ ...shown, papers: [], others: [], ...open });
  });
}

type OpenNow = Pick<BallotPapers, 'vote' | 'papers' | 'others'> | { vote: 'not-open' | 'ended' };

async function openNow(tx: Tx, conference: Conference): Promise<OpenNow> {
  if (conference.state === 'voting') return { vote: 'open', ...(await papersOf(tx, conference.id, 'vote')) };
  if (hasReached(conference, 'sealed')) return { vote: 'ended' };
  if (conference.state !== 'in-session') return { vote: 'not-open' };
  const test = await papersOf(tx, conference.id, 'test');
  return test.papers.length > 0 ? { vote: 'test', ...test } : { vote: 'not-open' };
}

async function papersOf(tx: Tx, conferenceId: ConferenceId, purpose: BoxPurpose) {
  const elections = await openElections(tx, conferenceId, purpose);
  if (elections.length === 0) return { papers: [], others: [] };
  const forms = await printedForms(tx, conferenceId);
  const papers = forms.flatMap((form) => {
    const open = elections.find((election) => election.formId === form.id);
    return open ? [paperOf(form, open)] : [];
  });
  const others = await otherElectionsWithCards(tx, conferenceId, purpose);
  return { papers, others };
}

function paperOf(form: PrintedForm, { boxId, electionUuid, election }: OpenElection): BallotPaper {
  const read = readElection(election, serverGroup);
  if (!read.ok) throw new Error(`The stored election does not read back: ${read.error.code}`);
  const { questions } = read.value;
  if (questions.length !== form.subjects.length)
    throw new Error('The ballot form changed after its box was locked.');
  return {
    boxId,
    electionUuid,
    election,
    index: form.index,
    title: form.title,
    colour: form.colour,
    blankAllowed: questions.every((question) => question.min === 0),
    subjects: form.subjects.map((subject) => ({ fullName: subject.fullName, posts: postsOf(subject) })),
  };
}

import 'server-only';
import { readElection } from '@/ballot-box/protocol/election';
import type { BoxPurpose } from '@/ballot-box/store/box-store';
import { openElections, otherElectionsWithCards, type OpenElection } from '@/ballot-box/store/election-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { conferencesOfSitting } from '@/data/conference-repository';
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
  /** Whose ballot it is: conferences of one sitting vote on the same tablets. */
  conferenceId: ConferenceId;
  conferenceName: string;
  /** Whom the ballot is about: đối với … */
  subjectGroupName: string;
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
export type OtherBox = { boxId: BoxId; electionUuid: string; purpose: BoxPurpose };

/** What a tablet shows of a conference and of those it sits with; papers only while voting, or the test, is open. */
export type BallotPapers = {
  /** Of the conference, or of those that vote now. */
  conferenceName: string;
  vote: 'not-open' | 'test' | 'open' | 'ended';
  /** People may vote on devices of their own; otherwise a device must be paired. */
  ownDevicesAllowed: boolean;
  papers: readonly BallotPaper[];
  /** During the test the boxes of the vote, during the vote those of the test and of an annulled vote. */
  others: readonly OtherBox[];
};

/**
 * The ballot forms for the tablets of a conference, and those of the conferences it sits with: the card tells which one
 * a voter gets. Reads no voter, no attendance and no ballot; logs nothing.
 */
export async function showBallots(command: {
  conferenceId: ConferenceId;
}): Promise<Result<BallotPapers, { code: 'conference-unknown' }>> {
  return reading(async (tx) => {
    const together = await conferencesOfSitting(tx, command.conferenceId);
    const conference = together.find(({ id }) => id === command.conferenceId);
    if (!conference) return err({ code: 'conference-unknown' });
    const rules = await rulesOf(tx, command.conferenceId);
    const open = await openNow(tx, together);
    const names = [...new Set(open.papers.map((paper) => paper.conferenceName))];
    return ok({
      ...open,
      conferenceName: names.join('; ') || conference.name,
      ownDevicesAllowed: rules?.ownDevicesAllowed ?? false,
    });
  });
}

type OpenNow = Pick<BallotPapers, 'vote' | 'papers' | 'others'>;

/** A vote goes before every test; what has not begun in a sitting is waited for. */
async function openNow(tx: Tx, together: readonly Conference[]): Promise<OpenNow> {
  const voting = together.filter(({ state }) => state === 'voting');
  if (voting.length > 0) return { vote: 'open', ...(await papersOf(tx, voting, 'vote')) };
  const inSession = together.filter(({ state }) => state === 'in-session');
  const test = await papersOf(tx, inSession, 'test');
  if (test.papers.length > 0) return { vote: 'test', ...test };
  const isOver = together.every((conference) => hasReached(conference, 'sealed'));
  return { vote: isOver ? 'ended' : 'not-open', papers: [], others: [] };
}

async function papersOf(tx: Tx, conferences: readonly Conference[], purpose: BoxPurpose) {
  const papers: BallotPaper[] = [];
  const others: OtherBox[] = [];
  for (const conference of conferences) {
    const elections = await openElections(tx, conference.id, purpose);
    if (elections.length === 0) continue;
    const forms = await printedForms(tx, conference.id);
    for (const form of forms) {
      const open = elections.find((election) => election.formId === form.id);
      if (open) papers.push(paperOf(conference, form, open));
    }
    others.push(...(await otherElectionsWithCards(tx, conference.id, purpose)));
  }
  return { papers, others };
}

function paperOf(
  conference: Conference,
  form: PrintedForm,
  { boxId, electionUuid, election }: OpenElection,
): BallotPaper {
  const read = readElection(election, serverGroup);
  if (!read.ok) throw new Error(`The stored election does not read back: ${read.error.code}`);
  const { questions } = read.value;
  if (questions.length !== form.subjects.length)
    throw new Error('The ballot form changed after its box was locked.');
  return {
    boxId,
    conferenceId: conference.id,
    conferenceName: conference.name,
    subjectGroupName: conference.subjectGroupName,
    electionUuid,
    election,
    index: form.index,
    title: form.title,
    colour: form.colour,
    blankAllowed: questions.every((question) => question.min === 0),
    subjects: form.subjects.map((subject) => ({ fullName: subject.fullName, posts: postsOf(subject) })),
  };
}

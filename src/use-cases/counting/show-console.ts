import 'server-only';
import { ballotCount, boxesOfConference, type BoxState } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { proofCounts } from '@/ballot-box/store/opening-store';
import { voidedByForm } from '@/ballot-box/store/void-store';
import { checkedInMemory, checkInBackground } from '@/ballot-box/store/proof-book';
import { actsOfTwo } from '@/data/acts-of-two';
import { annulledVotesOf } from '@/data/annulled-votes';
import { checkInsOfConference, presentByForm } from '@/data/attendance-repository';
import { committeeOfConference, memberOfUser } from '@/data/committee-repository';
import { conferenceById } from '@/data/conference-repository';
import {
  cardStocksOfConference,
  confirmationsOfConference,
  incidentsOfConference,
  type CardStock,
  type Incident,
} from '@/data/count-repository';
import { paperOfConference, paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { testsOfConference, type TestElection } from '@/data/test-election-repository';
import { reading, type Tx } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import type { CommitteeMember } from '@/domain/conference/committee';
import { noneVoided, type VoidedCounts } from '@/domain/card/voided-card';
import type { Conference } from '@/domain/conference/conference';
import type { ActsOfTwo } from '@/domain/conference/act-of-two';
import type { AnnulledVote } from '@/domain/conference/annulled-vote';
import { votersOfForm, type BallotForm } from '@/domain/conference/roll';
import type { BallotFormId, BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { PaperUse } from '@/domain/paper-count/paper-use';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { untriedShares } from './untried-shares';

/** One ballot form on the committee's console: how many may vote, its cards, and its box as counts. */
export type ConsoleForm = {
  form: BallotForm;
  voterCount: number;
  presentCount: number;
  stock: CardStock | null;
  box: {
    id: BoxId;
    electionUuid: string;
    state: BoxState;
    ballotCount: number;
    checkedCount: number;
    voided: VoidedCounts;
  } | null;
};

/** Phiếu giấy of the conference: whether it is used, and how far each form is. */
export type ConsolePaper = {
  use: PaperUse;
  forms: readonly { formId: BallotFormId; printed: number | null; isConfirmed: boolean }[];
};

/** Everything the committee's pages show beside the figures: the same picture on each of them. */
export type Console = {
  conference: Conference;
  convened: number;
  present: number;
  members: readonly CommitteeMember[];
  /** The member who is signed in; null for an observer. */
  me: { id: string; fullName: string; isHead: boolean } | null;
  keys: { threshold: number; memberCount: number } | null;
  forms: readonly ConsoleForm[];
  /** Bỏ phiếu thử, as far as it is: whether it passed, once it was opened. */
  test: 'none' | 'running' | 'passed' | 'failed';
  /** Before the vote opens: whose share has not been tried in the test that passed, by name. */
  untriedShares: readonly string[];
  paper: ConsolePaper;
  /** By whom the vote was opened and the box sealed. */
  acts: ActsOfTwo;
  /** Votes that were annulled; empty: this is the first. */
  annulled: readonly AnnulledVote[];
  incidents: readonly Incident[];
  confirmedBy: readonly string[];
};

/**
 * The committee's console as it stands. Counts only: nobody's turn, no figure of the result. Writes nothing; after a
 * restart it sets the checking of ballots going again.
 */
export async function showConsole(scope: ConferenceScope): Promise<Console> {
  return reading(async (tx) => {
    const { conferenceId } = scope;
    const conference = await conferenceById(tx, conferenceId);
    if (!conference) throw new Error('The conference of a proven scope is gone.');
    const roll = await rollOfConference(tx, conferenceId);
    const checkIns = await checkInsOfConference(tx, conferenceId);
    const ceremony = await ceremonyOf(tx, conferenceId);
    const present = await presentByForm(tx, conferenceId);
    const stocks = await cardStocksOfConference(tx, conferenceId);
    const boxes = await boxesOfConference(tx, conferenceId);
    const voided = await voidedByForm(tx, conferenceId);
    const forms: ConsoleForm[] = [];
    for (const form of roll.forms) {
      const box = boxes.find((candidate) => candidate.formId === form.id);
      const proofs = box && (await proofCounts(tx, box.id));
      if (box?.state === 'open') checkInBackground(box.id);
      forms.push({
        form,
        voterCount: votersOfForm(form, roll.voters).length,
        presentCount: present.get(form.id) ?? 0,
        stock: stocks.find((stock) => stock.formId === form.id) ?? null,
        box:
          box && proofs
            ? {
                id: box.id,
                electionUuid: box.electionUuid,
                state: box.state,
                ballotCount: await ballotCount(tx, box.id),
                voided: voided.get(form.id) ?? noneVoided,
                checkedCount: Math.max(proofs.valid + proofs.refused, checkedInMemory(box.id)),
              }
            : null,
      });
    }
    const test = testStanding(await testsOfConference(tx, conferenceId), roll.forms.length);
    return {
      conference,
      convened: conference.convenedCount ?? roll.voters.length,
      present: conference.presentCount ?? checkIns.filter((checkIn) => isInHall(checkIn.status)).length,
      members: await committeeOfConference(tx, conferenceId),
      me: await memberOfUser(tx, conferenceId, scope.actor.userId),
      keys: ceremony && { threshold: ceremony.threshold, memberCount: ceremony.memberCount },
      forms,
      test,
      untriedShares:
        test === 'passed' && conference.state === 'in-session' ? await untriedShares(tx, conferenceId) : [],
      paper: await consolePaper(tx, conferenceId),
      acts: await actsOfTwo(tx, conferenceId),
      annulled: await annulledVotesOf(tx, conferenceId),
      incidents: await incidentsOfConference(tx, conferenceId),
      confirmedBy: await confirmationsOfConference(tx, conferenceId),
    };
  });
}

async function consolePaper(tx: Tx, conferenceId: ConferenceId): Promise<ConsolePaper> {
  const forms = await paperOfConference(tx, conferenceId);
  return {
    use: await paperUseOf(tx, conferenceId),
    forms: forms.map(({ formId, stock, tally }) => ({
      formId,
      printed: stock.printed,
      isConfirmed: tally !== null,
    })),
  };
}

function testStanding(tests: readonly TestElection[], formCount: number): Console['test'] {
  if (tests.length === 0 || tests.length !== formCount) return 'none';
  if (tests.some(({ passed }) => passed === null)) return 'running';
  return tests.every(({ passed }) => passed) ? 'passed' : 'failed';
}

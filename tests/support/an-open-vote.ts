import { openElections } from '@/ballot-box/store/election-store';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { BallotFormId, BoxId } from '@/domain/kernel/ids';
import type { Result } from '@/domain/kernel/result';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { lockBox } from '@/use-cases/counting/lock-box';
import { aConference, type BuiltConference, type ConferenceWish } from './a-conference';
import { aCeremony, someCards } from './a-committee-with-keys';
import { anOpenTest, castTest, openedTest } from './a-test-election';
import { openedByTwo } from './by-two';

export type OpenVoteWish = Omit<ConferenceWish, 'state'> & {
  /** Cards of each form; by default one for each voter and two to spare. */
  cards?: number;
  /** Shares needed to open the box; by default a majority of the committee. */
  threshold?: number;
  /** Whether the test election was held and passed; otherwise the head said why not. */
  tried?: boolean;
};

/** One ballot form's box with its real cards, as they lie in the bowl. */
export type BoxWithCards = {
  formId: BallotFormId;
  boxId: BoxId;
  electionUuid: string;
  /** The election's exact text, from which a tablet seals. */
  election: string;
  /** The codes printed on the cards, `AAAA-BBBB-CCCC-DDDD`. */
  codes: string[];
  publicCredentials: string[];
};

export type OpenVote = BuiltConference & {
  boxes: BoxWithCards[];
  /** The secrets on the members' slips, in the committee's order. */
  seeds: string[];
  /** The same as they are printed. */
  slips: string[];
};

/** A conference with locked boxes and printed cards, in session: voting is not open yet. */
export async function aVoteReadyToOpen(wish: OpenVoteWish = {}): Promise<OpenVote> {
  const { cards, threshold, tried: _tried, ...conferenceWish } = wish;
  const built = await aConference({ ...conferenceWish, state: 'in-session' });
  const { scope, roll } = built;
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const { command, seeds, slips } = aCeremony(
    members.map((member) => member.id),
    threshold ?? Math.floor(members.length / 2) + 1,
  );
  valueOf(await lockBox(scope, command));
  const stored = await reading((tx) => boxesOfConference(tx, scope.conferenceId));
  const boxes: BoxWithCards[] = [];
  for (const form of roll.forms) {
    const box = stored.find((candidate) => candidate.formId === form.id);
    if (!box) throw new Error('A form has no box.');
    const made = someCards(cards ?? roll.voters.length + 2, box.electionUuid);
    valueOf(await freezeCards(scope, { formId: form.id, publicCredentials: made.publicCredentials }));
    const { electionUuid, election } = box;
    boxes.push({ formId: form.id, boxId: box.id, electionUuid, election, ...made });
  }
  return { ...built, boxes, seeds, slips };
}

/** A conference in which anybody with one of the cards can vote, made through the use cases alone. */
export async function anOpenVote(wish: OpenVoteWish = {}): Promise<OpenVote> {
  const vote = await aVoteReadyToOpen(wish);
  if (wish.tried) {
    await castTest(await anOpenTest(vote));
    await openedTest(vote, Array.from(vote.seeds.keys()));
  }
  const testSkippedReason = wish.tried ? '' : 'Đã diễn tập ngày hôm trước.';
  valueOf(await openedByTwo(vote.scope, testSkippedReason));
  const open = await reading((tx) => openElections(tx, vote.scope.conferenceId));
  if (open.length !== vote.boxes.length) throw new Error('Not every box is open.');
  return vote;
}

/** The box of the first form, for conferences with one. */
export function firstBox(vote: OpenVote): BoxWithCards {
  const [box] = vote.boxes;
  if (!box) throw new Error('The conference has no ballot form.');
  return box;
}

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

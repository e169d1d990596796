import { createHash } from 'node:crypto';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { answerCast } from '@/gate/voting/tablet-answers';
import { pick, seededRandom } from '@/lib/seeded-random';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { aSealedBallot, someSealedBallots } from '@tests/support/a-committee-with-keys';
import { aPairedTablet } from '@tests/support/a-paired-tablet';
import { aVoteReadyToOpen, firstBox, type BoxWithCards, type OpenVote } from '@tests/support/an-open-vote';
import { hallTruth, type HallTruth } from './hall-truth';
import type { Clue } from './trail';
import { openedByTwo } from '@tests/support/by-two';

/** A conference whose truth is known. Voter and ballot `n` of the hall belong together. */
export type SeededHall = {
  number: number;
  truth: HallTruth;
  vote: OpenVote;
  box: BoxWithCards;
  /** What the hall's tablet shows to the gate. */
  tabletSecret: string;
  voters: readonly { id: string; name: string }[];
  ballots: readonly { text: string; publicCredential: string }[];
};

export const votersOfHall = 80;
const tablets = 4;

/** Drops one voter's ballot: through the product's gate, or in a way that the product must not have. */
export type Drop = (hall: SeededHall, voter: number) => Promise<void>;

/** A hall in session: keys made, cards printed and drawn, everybody ticked off at the door, voting open. */
export async function openSeededHall(number: number, seed: number): Promise<SeededHall> {
  const truth = hallTruth({ seed, voters: votersOfHall, tablets });
  const names = truth.arrived.map((_voter, n) => `Người ghi phiếu ${number}-${String(n).padStart(4, '0')}`);
  const vote = await aVoteReadyToOpen({
    subjects: 1,
    voters: names.map((fullName) => ({ fullName })),
    cards: votersOfHall,
    present: 0,
  });
  const box = firstBox(vote);
  const voters = vote.roll.voters.map(({ id, fullName }) => ({
    id: String(id),
    name: fullName,
  }));
  for (const voter of truth.arrived) {
    const voterId = voters[voter]?.id ?? '';
    must(
      await checkInVoter(vote.scope, {
        voterId,
        status: 'present',
        reason: '',
        seen: null,
      }),
    );
  }
  must(await openedByTwo(vote.scope, 'Đã diễn tập ngày hôm trước.'));
  const { secret: tabletSecret } = await aPairedTablet(vote.scope);
  return {
    number,
    truth,
    vote,
    box,
    tabletSecret,
    voters,
    ballots: sealedBallots(box, truth),
  };
}

function sealedBallots(box: BoxWithCards, { seed, drawn }: HallTruth): SeededHall['ballots'] {
  const random = seededRandom(seed + 1);
  const voters = drawn.map((card) => ({
    code: box.codes[card] ?? '',
    choices: [pick<Choice>(random, ['high', 'high', 'medium', 'low', 'blank'])],
  }));
  const texts = someSealedBallots(box.election, voters);
  return drawn.map((card, voter) => ({
    text: texts[voter] ?? '',
    publicCredential: box.publicCredentials[card] ?? '',
  }));
}

/** Everybody votes, in the hall's order, one after the other, so that whatever keeps an order keeps the true one. */
export async function everybodyVotes(hall: SeededHall, drop: Drop): Promise<void> {
  for (const voter of hall.truth.left) await drop(hall, voter);
}

/** As a tablet does it; each fifth lost its answer and sends the same again, each seventh card is tried a second time. */
export const dropThroughTheGate: Drop = async (hall, voter) => {
  const { box, ballots } = hall;
  const text = ballots[voter]?.text ?? '';
  const times = voter % 5 === 0 ? 2 : 1;
  for (let time = 0; time < times; time += 1) {
    const answer = await send(hall, text);
    if (answer.status !== 200) throw new Error(`A ballot was refused: ${await answer.text()}`);
  }
  if (voter % 7 !== 0) return;
  const card = box.codes[hall.truth.drawn[voter] ?? 0] ?? '';
  const second = await send(hall, aSealedBallot(box.election, card, ['low']));
  if (second.status !== 409) throw new Error('A spent card let a second ballot in.');
};

function send({ box, tabletSecret }: SeededHall, body: string): Promise<Response> {
  const headers = { 'x-tablet': tabletSecret };
  return answerCast(box.boxId, new Request('http://hall/', { method: 'POST', body, headers }));
}

/** Everything by which a voter or a ballot of these halls could be recognised. */
export function cluesOf(halls: readonly SeededHall[]): Clue[] {
  return halls.flatMap((hall) => [
    ...hall.voters.flatMap(({ id, name }, voter) => {
      const raw = Buffer.from(id.replaceAll('-', ''), 'hex');
      return clues('voter', numberOf(hall, voter), [raw, Buffer.from(id), Buffer.from(name)]);
    }),
    ...hall.ballots.flatMap(({ text, publicCredential }, voter) => {
      const hash = createHash('sha256').update(publicCredential).digest();
      const written = [hash.toString('hex'), publicCredential.slice(0, 48), ballotHash(text)].map((one) =>
        Buffer.from(one),
      );
      return clues('ballot', numberOf(hall, voter), [hash, ...written]);
    }),
  ]);
}

function clues(kind: Clue['kind'], of: number, all: Buffer[]): Clue[] {
  return all.map((bytes) => ({ kind, of, bytes }));
}

/** A voter's number over all halls. */
export function numberOf(hall: SeededHall, voter: number): number {
  return hall.number * votersOfHall + voter;
}

function must(result: { ok: true } | { ok: false; error: { code: string } }): void {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
}

import { randomBytes } from 'node:crypto';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { readElection } from '@/ballot-box/protocol/election';
import { readEncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { holdCeremony } from '@/ballot-box/protocol/hold-ceremony';
import { makeBallot, type Choice } from '@/ballot-box/protocol/make-ballot';
import { decryptAsMember } from '@/ballot-box/protocol/partial-decryption';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { readTrustees } from '@/ballot-box/protocol/trustees';
import { boxesOfConference, type Box } from '@/ballot-box/store/box-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { committeeOfConference } from '@/data/committee-repository';
import { reading } from '@/data/transaction';
import type { Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { seededRandom, type Random } from '@/lib/seeded-random';
import { checkSealedBallots } from '@/use-cases/counting/check-sealed-ballots';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { enterShare } from '@/use-cases/counting/enter-share';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showOpening, type Opening } from '@/use-cases/counting/show-opening';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { closeVotingBy } from '@/use-cases/counting/close-voting';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { lockBox } from '@/use-cases/counting/lock-box';
import { openVotingBy } from '@/use-cases/counting/open-voting';
import type { Pair } from '@/use-cases/counting/two-members';

/** Everything that stays out of the server in a real hall; in a demonstration it is kept to go on with. */
export type HallSecrets = { slips: string[]; seeds: string[]; codes: string[] };

const random = (length: number) => new Uint8Array(randomBytes(length));

/** Unwraps what must not be refused in a demonstration. */
export function must<V>(outcome: Result<V, { code: string }>): V {
  if (!outcome.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

/** Locks the box, prints (keeps) the cards and opens voting: what the committee's browser does in the hall. */
export async function openDemoVoting(scope: ConferenceScope, cardCount: number): Promise<HallSecrets> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const shares = members.map(() => makeShareSecret(random));
  const seeds = shares.map((share) => share.seed);
  const threshold = Math.floor(members.length / 2) + 1;
  const messages = must(holdCeremony({ seeds, threshold, group: serverGroup, random }));
  must(await lockBox(scope, { threshold, memberIds: members.map((member) => member.id), ...messages }));

  const codes: string[] = [];
  for (const box of await boxes(scope)) {
    const ofForm = Array.from({ length: cardCount }, () => makeCardCode(random));
    const publicCredentials = ofForm.map(
      (code) => credentialOf(code, box.electionUuid, serverGroup).publicCredential,
    );
    must(await freezeCards(scope, { formId: box.formId, publicCredentials }));
    codes.push(...ofForm);
  }
  // Whoever tries the demonstration has no tablet that a committee has paired.
  must(await allowOwnDevices(scope, { allowed: true }));
  must(await openVotingBy(scope, await firstTwo(scope), 'dữ liệu dùng thử, không có buổi bỏ phiếu thử'));
  return { seeds, codes, slips: shares.map((share) => share.printed) };
}

/** Casts made-up ballots through the real box: each subject stands as the plan says, with a fixed seed. */
export async function castDemoBallots(
  scope: ConferenceScope,
  ballots: { codes: readonly string[]; seed: number; standing: readonly { high: number; low: number }[] },
): Promise<void> {
  const chance = seededRandom(ballots.seed);
  for (const box of await boxes(scope)) {
    const election = must(readElection(box.election, serverGroup));
    for (const code of ballots.codes) {
      const choices = election.questions.map((_, index) => drawChoice(chance, ballots.standing[index]));
      const ballot = makeBallot({ election, code, choices, random });
      must(await castBallot({ boxId: box.id, ballot }));
    }
  }
}

function drawChoice(chance: Random, standing = { high: 60, low: 10 }): Choice {
  const drawn = chance() * 100;
  if (drawn < 1) return 'blank';
  if (drawn < 1 + standing.high) return 'high';
  return drawn > 100 - standing.low ? 'low' : 'medium';
}

/** Seals, counts the cards back, enters as many shares as are needed, and opens the box. */
export async function openDemoBox(
  scope: ConferenceScope,
  hall: { seeds: readonly string[]; printed: number; issued: number },
): Promise<void> {
  must(await closeVotingBy(scope, await firstTwo(scope)));
  for (const box of await boxes(scope)) {
    const { printed, issued } = hall;
    must(await countCardsBack(scope, { formId: box.formId, issued, unused: printed - issued, spoiled: 0 }));
  }
  for (;;) {
    const progress = must(await checkSealedBallots(scope));
    if (progress.checked === progress.total) break;
  }
  const opening = await showOpening(scope);
  if (!opening) throw new Error('There is nothing to open.');
  for (let member = 0; member < opening.threshold; member += 1)
    must(await enterShare(scope, partOf(opening, member, hall.seeds[member] ?? '')));
  must(await openBoxes(scope));
}

/** The first two of the committee stand for what two do. */
async function firstTwo(scope: ConferenceScope): Promise<Pair> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  const [first, second] = members.map(({ id, fullName }) => ({ memberId: id, fullName }));
  if (!first || !second) throw new Error('The committee of the demonstration is too small.');
  return { first, second };
}

function partOf(opening: Opening, member: number, seed: string) {
  const encryptedShare = opening.holders[member]?.encryptedShare ?? '';
  const decryptions = opening.boxes.map((box) => {
    const election = must(readElection(box.election, serverGroup));
    const trustees = must(readTrustees(box.trustees, serverGroup));
    const tally = must(readEncryptedTally(box.encryptedTally ?? '', box.countedBallots, election));
    const part = { tally, election, trustees, member, seed, encryptedShare, random };
    return { boxId: box.boxId, text: must(decryptAsMember(part)) };
  });
  return { member, decryptions };
}

async function boxes(scope: ConferenceScope): Promise<Box[]> {
  return reading((tx) => boxesOfConference(tx, scope.conferenceId));
}

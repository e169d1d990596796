import { randomBytes } from 'node:crypto';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { signVoid } from '@/ballot-box/protocol/card-void';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { readElection } from '@/ballot-box/protocol/election';
import { readEncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { holdCeremony } from '@/ballot-box/protocol/hold-ceremony';
import { makeBallot, type Choice } from '@/ballot-box/protocol/make-ballot';
import { decryptAsMember } from '@/ballot-box/protocol/partial-decryption';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { readTrustees } from '@/ballot-box/protocol/trustees';
import { opensslPowers } from '@/ballot-box/store/openssl-powers';
import type { BallotFormId } from '@/domain/kernel/ids';
import type { Opening } from '@/use-cases/counting/show-opening';
import type { LockBox } from '@/use-cases/counting/lock-box';

/** What happens in browsers, done here by the same protocol code. */
export const browserGroup = belenios2048(opensslPowers);
export const browserRandom = (length: number) => new Uint8Array(randomBytes(length));

/** A whole key ceremony: the command the browser sends, and the secrets that stay on the slips. */
export function aCeremony(
  memberIds: readonly string[],
  threshold: number,
): { command: LockBox; seeds: string[]; slips: string[] } {
  const secrets = memberIds.map(() => makeShareSecret(browserRandom));
  const seeds = secrets.map(({ seed }) => seed);
  const slips = secrets.map(({ printed }) => printed);
  const held = holdCeremony({ seeds, threshold, group: browserGroup, random: browserRandom });
  if (!held.ok) throw new Error(held.error.code);
  return { seeds, slips, command: { threshold, memberIds, ...held.value } };
}

/** Cards of one form: the codes stay on paper, the public credentials go to the server. */
export function someCards(
  count: number,
  electionUuid: string,
): { codes: string[]; publicCredentials: string[] } {
  const codes = Array.from({ length: count }, () => makeCardCode(browserRandom));
  const publicCredentials = codes.map(
    (code) => credentialOf(code, electionUuid, browserGroup).publicCredential,
  );
  return { codes, publicCredentials };
}

/** A sealed ballot, as the tablet makes it. */
export function aSealedBallot(electionText: string, code: string, choices: readonly Choice[]): string {
  const [ballot = ''] = someSealedBallots(electionText, [{ code, choices }]);
  return ballot;
}

/** Many of them: the election is read once. */
export function someSealedBallots(
  electionText: string,
  voters: readonly { code: string; choices: readonly Choice[] }[],
): string[] {
  const election = readElection(electionText, browserGroup);
  if (!election.ok) throw new Error(election.error.code);
  return voters.map(({ code, choices }) =>
    makeBallot({
      election: election.value,
      code,
      choices: [...choices],
      random: browserRandom,
    }),
  );
}

/** What the committee's browser makes of the code on a spoiled card. */
export function aSpoiledCard(card: { formId: BallotFormId; electionUuid: string; code: string }) {
  const signed = signVoid(card.code, card.electionUuid, browserGroup, browserRandom);
  return { formId: card.formId, signed, reason: 'spoiled' as const, witness: 'đồng chí Trần Thị Thu Hà' };
}

/** One member's part in opening every box, as the member's browser makes it. */
export function aShare(opening: Opening, member: number, seed: string) {
  const encryptedShare = opening.holders[member]?.encryptedShare ?? '';
  const decryptions = opening.boxes.map((box) => {
    const election = readElection(box.election, browserGroup);
    const trustees = readTrustees(box.trustees, browserGroup);
    if (!election.ok || !trustees.ok || box.encryptedTally === null) throw new Error('The box is not ready.');
    const tally = readEncryptedTally(box.encryptedTally, box.countedBallots, election.value);
    if (!tally.ok) throw new Error(tally.error.code);
    const part = decryptAsMember({
      tally: tally.value,
      election: election.value,
      trustees: trustees.value,
      member,
      seed,
      encryptedShare,
      random: browserRandom,
    });
    if (!part.ok) throw new Error(part.error.code);
    return { boxId: box.boxId, text: part.value };
  });
  return { member, decryptions };
}

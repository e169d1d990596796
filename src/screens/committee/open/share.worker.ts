import { readElection } from '@/ballot-box/protocol/election';
import { readEncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { decryptAsMember } from '@/ballot-box/protocol/partial-decryption';
import { readTrustees } from '@/ballot-box/protocol/trustees';
import type { BoxId } from '@/domain/kernel/ids';
import { browserRandom } from '../browser-random';

/** A sealed box as one member's browser needs it. */
export type SealedBox = {
  boxId: BoxId;
  election: string;
  trustees: string;
  encryptedTally: string;
  countedBallots: number;
};

export type ShareOrder = {
  member: number;
  seed: string;
  encryptedShare: string;
  boxes: readonly SealedBox[];
};

export type ShareReport =
  | { kind: 'working'; done: number; of: number }
  | { kind: 'wrong-secret' }
  | { kind: 'made'; decryptions: { boxId: BoxId; text: string }[] };

self.onmessage = ({ data }: MessageEvent<ShareOrder>) => {
  const { boxes, ...holder } = data;
  const decryptions: { boxId: BoxId; text: string }[] = [];
  for (const box of boxes) {
    report({ kind: 'working', done: decryptions.length, of: boxes.length });
    const part = decryptAsMember({ ...holder, ...readBox(box), random: browserRandom });
    if (!part.ok) return report({ kind: 'wrong-secret' });
    decryptions.push({ boxId: box.boxId, text: part.value });
  }
  report({ kind: 'made', decryptions });
};

const group = belenios2048();

/** What the server sends has been checked there before it was stored: anything else is a fault. */
function readBox(box: SealedBox) {
  const election = readElection(box.election, group);
  const trustees = readTrustees(box.trustees, group);
  if (!election.ok || !trustees.ok) throw new Error('The box does not read back.');
  const tally = readEncryptedTally(box.encryptedTally, box.countedBallots, election.value);
  if (!tally.ok) throw new Error('The sums do not read back.');
  return { election: election.value, trustees: trustees.value, tally: tally.value };
}

function report(progress: ShareReport): void {
  self.postMessage(progress);
}

import { readElection } from '@/ballot-box/protocol/election';
import { readEncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { decryptAsMember } from '@/ballot-box/protocol/partial-decryption';
import { openShareFile, type ShareFile } from '@/ballot-box/protocol/share-file';
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

/** A member's secret: read off the slip, or still in its file. */
export type SecretSource =
  { kind: 'slip'; seed: string } | { kind: 'file'; file: ShareFile; passphrase: string };

export type ShareOrder = {
  member: number;
  secret: SecretSource;
  encryptedShare: string;
  boxes: readonly SealedBox[];
};

export type ShareReport =
  | { kind: 'working'; done: number; of: number }
  | { kind: 'wrong-passphrase' }
  | { kind: 'wrong-secret' }
  | { kind: 'made'; decryptions: { boxId: BoxId; text: string }[] };

self.onmessage = ({ data }: MessageEvent<ShareOrder>) => {
  const { boxes, member, encryptedShare, secret } = data;
  const seed = seedOf(secret);
  if (seed === null) return report({ kind: 'wrong-passphrase' });
  const decryptions: { boxId: BoxId; text: string }[] = [];
  for (const box of boxes) {
    report({ kind: 'working', done: decryptions.length, of: boxes.length });
    const part = decryptAsMember({ member, encryptedShare, seed, ...readBox(box), random: browserRandom });
    if (!part.ok) return report({ kind: 'wrong-secret' });
    decryptions.push({ boxId: box.boxId, text: part.value });
  }
  report({ kind: 'made', decryptions });
};

const group = belenios2048();

function seedOf(secret: SecretSource): string | null {
  if (secret.kind === 'slip') return secret.seed;
  const opened = openShareFile(secret.file, secret.passphrase);
  return opened.ok ? opened.value.seed : null;
}

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

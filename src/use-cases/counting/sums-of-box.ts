import 'server-only';
import { checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { sha256Base64 } from '@/ballot-box/protocol/digest';
import { readElection } from '@/ballot-box/protocol/election';
import { sumBallots, sumsText } from '@/ballot-box/protocol/encrypted-tally';
import type { SealedBallot } from '@/ballot-box/protocol/sealed-ballot';
import type { Box } from '@/ballot-box/store/box-store';
import { countedBallots, countedHashes } from '@/ballot-box/store/opening-store';
import { proofBookOf } from '@/ballot-box/store/proof-book';
import { serverGroup } from '@/ballot-box/store/server-group';
import type { Tx } from '@/data/transaction';
import type { BoxId } from '@/domain/kernel/ids';

const kept = globalThis as typeof globalThis & { tn96KnownSums?: Map<BoxId, string> };

/**
 * The encrypted sums of the ballots that count, by their hashes in order: as added up while the proofs were checked, or
 * added up now where that was not in this process, or not of exactly these. Null where a ballot is not the one that its
 * hash names.
 */
export async function sumsOf(tx: Tx, box: Box, counted: readonly string[]): Promise<string | null> {
  const added = counted.length > 0 ? proofBookOf(box.id).sumsOf(counted) : null;
  const sums = added ? sumsText(added) : await addUp(tx, box, counted);
  if (sums !== null) knownSums().set(box.id, nameOf(box, sums, counted));
  return sums;
}

/**
 * Whether the sums that are stored are those of all the ballots that count, and of no other: shares are never given to
 * anything else. Added up once in each process, which is some seconds for the largest box.
 */
export async function sumsHold(tx: Tx, box: Box): Promise<boolean> {
  const { encryptedTally } = box;
  if (encryptedTally === null) return false;
  const counted = await countedHashes(tx, box.id);
  const stored = nameOf(box, encryptedTally, counted);
  if (knownSums().get(box.id) === stored) return true;
  const isSame = (await addUp(tx, box, counted)) === encryptedTally;
  if (isSame) knownSums().set(box.id, stored);
  return isSame;
}

async function addUp(tx: Tx, box: Box, counted: readonly string[]): Promise<string | null> {
  const election = readElection(box.election, serverGroup);
  if (!election.ok) throw new Error(`The stored election does not read back: ${election.error.code}`);
  const ballots: SealedBallot[] = [];
  for (const text of await countedBallots(tx, box.id)) {
    const ballot = checkBallotShape(text, election.value);
    if (!ballot.ok || ballot.value.hash !== counted[ballots.length]) return null;
    ballots.push(ballot.value);
  }
  return sumBallots(ballots, election.value).text;
}

function knownSums(): Map<BoxId, string> {
  return (kept.tn96KnownSums ??= new Map());
}

function nameOf({ election }: Box, sums: string, counted: readonly string[]): string {
  return sha256Base64(JSON.stringify([election, sums, counted]));
}

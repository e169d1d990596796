import 'server-only';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { readEncryptedTally, type EncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { openTally, writeResult, type LevelCounts } from '@/ballot-box/protocol/open-tally';
import { decryptAsServer } from '@/ballot-box/protocol/partial-decryption';
import { readTrustees, serverOwner, type Trustees } from '@/ballot-box/protocol/trustees';
import { archiveSha256, SealedBallotAltered, type Opened } from '@/ballot-box/store/archive-store';
import { serverKeyOf, type Box } from '@/ballot-box/store/box-store';
import { checkPart, rememberPart } from '@/ballot-box/store/checked-parts';
import {
  partialDecryptionsOf,
  proofCounts,
  saveOpened,
  savePartialDecryption,
} from '@/ballot-box/store/opening-store';
import { serverGroup, serverRandom } from '@/ballot-box/store/server-group';
import type { Tx } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import { isAsSealed, type BoxAltered } from './altered-box';
import { sumsHold } from './sums-of-box';

export type OpenSumsRefusal =
  BoxAltered | { code: 'ballots-not-checked' } | { code: 'too-few-shares'; have: number; need: number };

/** What an opened box says: sums and counts of ballots, and the hash of its election. */
export type OpenedSums = { sums: LevelCounts[]; counted: number; refused: number; electionHash: string };

/**
 * Combines the server's part with those of at least k members, and keeps the totals and the hash of the
 * archive. No ballot is opened, and nothing is where the box or its sums are not what was sealed. Call it once for a box,
 * under the conference's lock.
 */
export async function openSums(tx: Tx, box: Box): Promise<Result<OpenedSums, OpenSumsRefusal>> {
  if (box.encryptedTally === null) return err({ code: 'ballots-not-checked' });
  if (!(await isAsSealed(tx, box)) || !(await sumsHold(tx, box))) return err({ code: 'box-altered' });
  const counts = await proofCounts(tx, box.id);
  const read = readBox(box, box.encryptedTally, counts.valid);
  await addServerPart(tx, box, read);
  const partialDecryptions = await partialDecryptionsOf(tx, box.id);
  const sums = combine(partialDecryptions, read);
  if (!sums.ok) return sums;
  const result = writeResult(sums.value);
  const sha256 = await sha256Unaltered(tx, box, { partialDecryptions, result });
  if (sha256 === null) return err({ code: 'box-altered' });
  const openedBy = partialDecryptions.map(({ owner }) => owner);
  if (!(await saveOpened(tx, box.id, { result, archiveSha256: sha256, openedBy })))
    throw new Error('A sealed box did not open under its lock.');
  const { valid: counted, refused } = counts;
  return ok({ sums: sums.value, counted, refused, electionHash: read.election.hash });
}

async function sha256Unaltered(tx: Tx, box: Box, opened: Opened): Promise<string | null> {
  try {
    return await archiveSha256(tx, box, opened);
  } catch (fault) {
    if (fault instanceof SealedBallotAltered) return null;
    throw fault;
  }
}

type ReadBox = { election: Election; trustees: Trustees; tally: EncryptedTally };

function readBox(box: Box, tallyText: string, counted: number): ReadBox {
  const election = readElection(box.election, serverGroup);
  const trustees = readTrustees(box.trustees, serverGroup);
  if (!election.ok || !trustees.ok) throw new Error('A stored box does not read back.');
  const tally = readEncryptedTally(tallyText, counted, election.value);
  if (!tally.ok) throw new Error('The stored sums do not read back.');
  return { election: election.value, trustees: trustees.value, tally: tally.value };
}

/** The server's mandatory part: it opens nothing without k members. */
async function addServerPart(tx: Tx, box: Box, read: ReadBox): Promise<void> {
  const privateKey = await serverKeyOf(tx, box.id);
  if (privateKey === null) throw new Error('The server has lost its key of a sealed box.');
  const text = decryptAsServer({ ...read, privateKey, random: serverRandom });
  rememberPart({ ...read, owner: serverOwner, text });
  await savePartialDecryption(tx, box.id, serverOwner, text);
}

function combine(
  stored: readonly { owner: number; text: string }[],
  read: ReadBox,
): Result<LevelCounts[], OpenSumsRefusal> {
  const parts = stored.map((part) => {
    const checked = checkPart({ ...part, ...read });
    if (!checked.ok) throw new Error(`A stored partial decryption does not hold: ${checked.error.code}`);
    return checked.value;
  });
  const opened = openTally({ ...read, partialDecryptions: parts });
  if (opened.ok) return opened;
  if (opened.error.code === 'too-few-shares') return err(opened.error);
  throw new Error(`The sums do not open: ${opened.error.code}`);
}

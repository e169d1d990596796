import { err, ok, type Result } from '@/domain/kernel/result';

import type { ArchiveContents } from './archive';
import { checkBallot, type BallotRefusal } from './check-ballot';
import { sha256Base64 } from './digest';
import { readElection, type Election, type ElectionRefusal } from './election';
import { sumBallots, type EncryptedTally } from './encrypted-tally';
import type { Group } from './group';
import { openTally, writeResult, type LevelCounts, type OpenTallyRefusal } from './open-tally';
import {
  checkPartialDecryption,
  type PartialDecryption,
  type PartialDecryptionRefusal,
} from './partial-decryption';
import { readCredentials, type CredentialsRefusal } from './public-credentials';
import { readArchive, type ArchiveFault } from './read-archive';
import { inHashOrder, type SealedBallot } from './sealed-ballot';
import { readTrustees, type Trustees, type TrusteesRefusal } from './trustees';

/** The first thing found wrong in an archive. Ballots are counted from 0, in the archive's order. */
export type ArchiveFinding =
  | ArchiveFault
  | { code: 'election'; refusal: ElectionRefusal }
  | { code: 'trustees'; refusal: TrusteesRefusal }
  | { code: 'credentials'; refusal: CredentialsRefusal }
  /** The election's public key is not the trustees'. */
  | { code: 'election-key' }
  | { code: 'ballot'; ballot: number; refusal: BallotRefusal }
  /** A card that was counted twice. */
  | { code: 'card-twice'; ballot: number }
  | { code: 'ballot-order' }
  /** The sealed sums are not the sums of the ballots. */
  | { code: 'sums' }
  | { code: 'partial-decryption'; owner: number; refusal: PartialDecryptionRefusal | { code: 'repeated' } }
  | { code: 'opening'; refusal: OpenTallyRefusal }
  /** The published totals are not those that the sums open to. */
  | { code: 'result' };

export interface ArchiveReport {
  election: Election;
  trustees: Trustees;
  credentials: string[];
  credentialsFingerprint: string;
  ballots: SealedBallot[];
  /** Who took part in the opening: 1 the server, 2 … the members. */
  owners: number[];
  /** The totals of each question, where the box has been opened. */
  counts?: LevelCounts[];
}

interface Setup {
  election: Election;
  trustees: Trustees;
  credentials: string[];
  listed: ReadonlySet<string>;
}

/** Verifies an archive wholly: frame, keys, every ballot, sums, parts and result. Needs nothing but the file. */
export function verifyArchive(bytes: Uint8Array, group: Group): Result<ArchiveReport, ArchiveFinding> {
  const steps = archiveVerification(bytes, group);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one ballot each, so that progress can be shown. */
export function* archiveVerification(
  bytes: Uint8Array,
  group: Group,
): Generator<{ done: number; of: number }, Result<ArchiveReport, ArchiveFinding>> {
  const read = readArchive(bytes);
  if (!read.ok) return read;
  const contents = read.value;
  const setup = verifySetup(contents, group);
  if (!setup.ok) return setup;
  const { election, trustees, credentials } = setup.value;

  const ballots: SealedBallot[] = [];
  const unspent = new Set(credentials);
  for (const [index, text] of contents.ballots.entries()) {
    const ballot = verifyBallot(text, index, unspent, setup.value);
    if (!ballot.ok) return ballot;
    ballots.push(ballot.value);
    yield { done: ballots.length, of: contents.ballots.length };
  }
  if (inHashOrder(contents.ballots).some((text, i) => text !== contents.ballots[i]))
    return err({ code: 'ballot-order' });

  const tally = sumBallots(ballots, election);
  if (tally.text !== contents.encryptedTally) return err({ code: 'sums' });
  const parts = verifyParts(contents, tally, setup.value);
  if (!parts.ok) return parts;
  const counts = verifyResult(contents, tally, parts.value, setup.value);
  if (!counts.ok) return counts;
  return ok({
    election,
    trustees,
    credentials,
    credentialsFingerprint: sha256Base64(contents.credentials),
    ballots,
    owners: parts.value.map(({ owner }) => owner),
    ...(counts.value && { counts: counts.value }),
  });
}

function verifySetup(contents: ArchiveContents, group: Group): Result<Setup, ArchiveFinding> {
  const election = readElection(contents.election, group);
  if (!election.ok) return err({ code: 'election', refusal: election.error });
  const trustees = readTrustees(contents.trustees, group);
  if (!trustees.ok) return err({ code: 'trustees', refusal: trustees.error });
  if (trustees.value.publicKey !== election.value.publicKey) return err({ code: 'election-key' });
  const credentials = readCredentials(contents.credentials, group);
  if (!credentials.ok) return err({ code: 'credentials', refusal: credentials.error });
  const listed = new Set(credentials.value);
  return ok({ election: election.value, trustees: trustees.value, credentials: credentials.value, listed });
}

/** Checks one ballot and strikes its credential from those not yet spent. */
function verifyBallot(
  text: string,
  ballot: number,
  unspent: Set<string>,
  setup: Setup,
): Result<SealedBallot, ArchiveFinding> {
  const checked = checkBallot(text, setup.election, setup.listed);
  if (!checked.ok) return err({ code: 'ballot', ballot, refusal: checked.error });
  return unspent.delete(checked.value.credential.toString()) ? checked : err({ code: 'card-twice', ballot });
}

function verifyParts(
  { partialDecryptions }: ArchiveContents,
  tally: EncryptedTally,
  setup: Setup,
): Result<PartialDecryption[], ArchiveFinding> {
  const parts: PartialDecryption[] = [];
  for (const { owner, text } of partialDecryptions) {
    const part = checkPartialDecryption({ owner, text, tally, ...setup });
    if (!part.ok) return err({ code: 'partial-decryption', owner, refusal: part.error });
    if (parts.some((earlier) => earlier.owner === owner)) {
      return err({ code: 'partial-decryption', owner, refusal: { code: 'repeated' } });
    }
    parts.push(part.value);
  }
  return ok(parts);
}

function verifyResult(
  { result }: ArchiveContents,
  tally: EncryptedTally,
  partialDecryptions: PartialDecryption[],
  setup: Setup,
): Result<LevelCounts[] | undefined, ArchiveFinding> {
  if (result === undefined) return ok(undefined);
  const counts = openTally({ tally, partialDecryptions, ...setup });
  if (!counts.ok) return err({ code: 'opening', refusal: counts.error });
  return writeResult(counts.value) === result ? counts : err({ code: 'result' });
}

import 'server-only';
import { checkBallot, checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { sumBallots } from '@/ballot-box/protocol/encrypted-tally';
import type { SealedBallot } from '@/ballot-box/protocol/sealed-ballot';
import type { Box } from '@/ballot-box/store/box-store';
import {
  ballotsAwaitingProof,
  countedBallots,
  proofCounts,
  recordProof,
  saveEncryptedTally,
} from '@/ballot-box/store/opening-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { conferenceById } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { boxesAtHand } from './boxes-at-hand';

/** Ballots whose proofs have been checked, out of all; `refused` are kept and not counted. */
export type ProofProgress = { checked: number; total: number; refused: number };

/** Few at a time, so that a screen can show progress and a stopped run goes on where it was. */
const batch = 6;

/**
 * Kiểm chứng phiếu đã niêm, of the vote or of the test: checks the next few sealed ballots and, when none is left, keeps the encrypted sums. Call it
 * until checked = total. Safe to repeat and to run twice at once: the same ballot gives the same answer.
 */
export async function checkSealedBallots(scope: ConferenceScope): Promise<Result<ProofProgress, WrongState>> {
  return reading(async (tx) => {
    const conference = await conferenceById(tx, scope.conferenceId);
    if (!conference) throw new Error('The conference of a proven scope is gone.');
    const atHand = await boxesAtHand(tx, conference);
    if (!atHand.ok) return atHand;
    const progress = { checked: 0, total: 0, refused: 0 };
    let left = batch;
    for (const box of atHand.value.boxes) {
      const election = electionOf(box);
      for (const row of await ballotsAwaitingProof(tx, box.id, left)) {
        const holds = checkBallot(row.ballot, election).ok;
        await recordProof(tx, box.id, row.ballotHash, holds ? 'valid' : 'refused');
        left -= 1;
      }
      const counts = await proofCounts(tx, box.id);
      progress.checked += counts.valid + counts.refused;
      progress.refused += counts.refused;
      progress.total += counts.valid + counts.refused + counts.pending;
      if (counts.pending === 0 && box.encryptedTally === null) {
        const sums = sumBallots(readAll(await countedBallots(tx, box.id), election), election);
        await saveEncryptedTally(tx, box.id, sums.text);
      }
    }
    return ok(progress);
  });
}

function electionOf(box: Box): Election {
  const election = readElection(box.election, serverGroup);
  if (!election.ok) throw new Error(`The stored election does not read back: ${election.error.code}`);
  return election.value;
}

function readAll(texts: readonly string[], election: Election): SealedBallot[] {
  return texts.map((text) => {
    const ballot = checkBallotShape(text, election);
    if (!ballot.ok) throw new Error('A ballot whose proofs hold does not read back.');
    return ballot.value;
  });
}

import 'server-only';
import { checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { sumBallots, sumsText } from '@/ballot-box/protocol/encrypted-tally';
import type { SealedBallot } from '@/ballot-box/protocol/sealed-ballot';
import type { Box } from '@/ballot-box/store/box-store';
import {
  countedBallots,
  hashesAwaitingProof,
  proofCounts,
  recordProofs,
  saveEncryptedTally,
} from '@/ballot-box/store/opening-store';
import { closeProofBook, proofBookOf } from '@/ballot-box/store/proof-book';
import { serverGroup } from '@/ballot-box/store/server-group';
import { conferenceInScope } from '@/data/conference-repository';
import { reading, transaction, type Tx } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { boxesAtHand } from './boxes-at-hand';

/** Ballots whose proofs have been checked, out of all; `refused` are kept and not counted. */
export type ProofProgress = { checked: number; total: number; refused: number };

/** Few at a time, so that a screen can show progress. */
const batch = 12;

/**
 * Kiểm chứng phiếu đã niêm, of the vote or of the test: checks the next few of those that were not checked while the box
 * was open. When none is left, all verdicts and the encrypted sums are written in one transaction. Call it until
 * checked = total. Safe to repeat and to run twice at once: the same ballot gives the same answer.
 */
export async function checkSealedBallots(scope: ConferenceScope): Promise<Result<ProofProgress, WrongState>> {
  const atHand = await reading(async (tx) => boxesAtHand(tx, await conferenceInScope(tx, scope)));
  if (!atHand.ok) return atHand;
  const { boxes } = atHand.value;
  for (const { id } of boxes) if ((await proofBookOf(id).advance(batch)) > 0) break;
  const settled = await transaction(async (tx) => {
    const progress = { checked: 0, total: 0, refused: 0 };
    for (const box of boxes) {
      const ofBox = await settleBox(tx, box);
      progress.checked += ofBox.checked;
      progress.total += ofBox.total;
      progress.refused += ofBox.refused;
    }
    return ok(progress);
  });
  if (settled.ok && settled.value.checked === settled.value.total)
    for (const { id } of boxes) closeProofBook(id);
  return settled;
}

async function settleBox(tx: Tx, box: Box): Promise<ProofProgress> {
  const book = proofBookOf(box.id);
  const pending = await hashesAwaitingProof(tx, box.id);
  const verdicts = pending.map((hash) => ({ hash, holds: book.verdictOf(hash) }));
  const unknown = verdicts.filter(({ holds }) => holds === undefined).length;
  const refusedNow = verdicts.filter(({ holds }) => holds === false).map(({ hash }) => hash);
  if (unknown > 0) {
    const { valid, refused } = await proofCounts(tx, box.id);
    const total = valid + refused + pending.length;
    return { checked: total - unknown, total, refused: refused + refusedNow.length };
  }
  if (pending.length > 0) await recordProofs(tx, box.id, refusedNow);
  const valid = verdicts.filter(({ holds }) => holds === true).map(({ hash }) => hash);
  if (box.encryptedTally === null) await saveEncryptedTally(tx, box.id, await sumsOf(tx, box, valid));
  const counts = await proofCounts(tx, box.id);
  const checked = counts.valid + counts.refused;
  return { checked, total: checked, refused: counts.refused };
}

/** As added up while the proofs were checked; added up again only where that was not in this process, or not of these. */
async function sumsOf(tx: Tx, box: Box, valid: readonly string[]): Promise<string> {
  const known = valid.length > 0 ? proofBookOf(box.id).sumsOf(valid) : null;
  if (known) return sumsText(known);
  const election = electionOf(box);
  return sumBallots(readAll(await countedBallots(tx, box.id), election), election).text;
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

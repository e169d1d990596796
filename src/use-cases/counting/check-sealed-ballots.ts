import 'server-only';
import { z } from 'zod';
import { credentialHash, boxById, type Box } from '@/ballot-box/store/box-store';
import {
  proofCounts,
  recordProofs,
  saveEncryptedTally,
  sealedKeys,
  type SealedKey,
} from '@/ballot-box/store/opening-store';
import { closeProofBook, proofBookOf } from '@/ballot-box/store/proof-book';
import { voidedCards } from '@/ballot-box/store/void-store';
import { conferenceInScope } from '@/data/conference-repository';
import { reading, transaction, type Tx } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { isAsSealed, type BoxAltered } from './altered-box';
import { boxesAtHand } from './boxes-at-hand';
import { sumsOf } from './sums-of-box';

/** Ballots whose proofs have been checked, out of all; `refused` are kept and not counted. */
export type ProofProgress = { checked: number; total: number; refused: number };

export type CheckSealedBallotsRefusal = WrongState | BoxAltered;

/** Few at a time, so that a screen can show progress. */
const batch = 12;

/**
 * Kiểm chứng phiếu đã niêm, of the vote or of the test: checks the next few of those that were not checked while the box
 * was open. When none is left, all verdicts and the encrypted sums are written in one transaction; a ballot counts when
 * its proofs hold and it is signed by the card under which it lies, which was drawn and not voided. Call it until
 * checked = total. Safe to repeat and to run twice at once: the same ballot gives the same answer.
 */
export async function checkSealedBallots(
  scope: ConferenceScope,
): Promise<Result<ProofProgress, CheckSealedBallotsRefusal>> {
  const atHand = await reading(async (tx) => boxesAtHand(tx, await conferenceInScope(tx, scope)));
  if (!atHand.ok) return atHand;
  const { boxes } = atHand.value;
  for (const { id } of boxes) if ((await proofBookOf(id).advance(batch)) > 0) break;
  const settled = await transaction<Result<ProofProgress, BoxAltered>>(async (tx) => {
    const progress = { checked: 0, total: 0, refused: 0 };
    for (const { id } of boxes) {
      const ofBox = await settleBox(tx, await boxAgain(tx, id));
      if (!ofBox.ok) return ofBox;
      progress.checked += ofBox.value.checked;
      progress.total += ofBox.value.total;
      progress.refused += ofBox.value.refused;
    }
    return ok(progress);
  });
  if (settled.ok && settled.value.checked === settled.value.total)
    for (const { id } of boxes) closeProofBook(id);
  return settled;
}

async function boxAgain(tx: Tx, id: Box['id']): Promise<Box> {
  const box = await boxById(tx, id);
  if (!box) throw new Error('A box is gone.');
  return box;
}

async function settleBox(tx: Tx, box: Box): Promise<Result<ProofProgress, BoxAltered>> {
  if (box.encryptedTally !== null) {
    const { valid, refused } = await proofCounts(tx, box.id);
    return ok({ checked: valid + refused, total: valid + refused, refused });
  }
  const book = proofBookOf(box.id);
  const sealed = await sealedKeys(tx, box.id);
  const known = sealed.filter(({ hash }) => book.signerOf(hash) !== undefined);
  const drawn = await drawnCards(tx, box);
  const refused = known.filter((key) => !isOfDrawnCard(key, drawn, book.signerOf(key.hash)));
  const progress = { checked: known.length, total: sealed.length, refused: refused.length };
  if (known.length < sealed.length) return ok(progress);
  if (!(await isAsSealed(tx, box))) return err({ code: 'box-altered' });
  const notCounted = new Set(refused.map(({ hash }) => hash));
  await recordProofs(tx, box.id, [...notCounted]);
  const counted = sealed.map(({ hash }) => hash).filter((hash) => !notCounted.has(hash));
  const sums = await sumsOf(tx, box, counted);
  if (sums === null) return err({ code: 'box-altered' });
  await saveEncryptedTally(tx, box.id, sums);
  return ok(progress);
}

/** The cards of the frozen list that were not voided, by SHA-256 in hex. */
async function drawnCards(tx: Tx, box: Box): Promise<ReadonlySet<string>> {
  const drawn = new Set(
    z
      .array(z.string())
      .parse(JSON.parse(box.credentials ?? '[]'))
      .map(hexOf),
  );
  for (const { card } of await voidedCards(tx, box.id)) drawn.delete(card);
  return drawn;
}

function isOfDrawnCard(
  { card }: SealedKey,
  drawn: ReadonlySet<string>,
  signer: string | null | undefined,
): boolean {
  return typeof signer === 'string' && hexOf(signer) === card && drawn.has(card);
}

function hexOf(publicCredential: string): string {
  return credentialHash(publicCredential).toString('hex');
}

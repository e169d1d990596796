import 'server-only';
import type { Element } from '../protocol/group';
import { knowledgeHolds } from '../protocol/schnorr';
import { signatureText } from '../protocol/sealed-ballot';
import type { Proof } from '../protocol/wire-format';
import { serverGroup } from './server-group';

/** That the holder of a card signed the hash of a ballot. */
export type SignatureClaim = { hash: string; credential: Element; proof: Proof };

/** What a thread asks another one, and what it is told. */
export type SignatureQuestion = { number: number; claim: SignatureClaim };
export type SignatureAnswer = { number: number; holds: boolean };

/** Whether the claim holds: half a millisecond of the thread that asks. */
export function signatureHoldsHere({ hash, credential, proof }: SignatureClaim): boolean {
  return knowledgeHolds(proof, credential, signatureText(hash), serverGroup);
}

import { z } from 'zod';

import { sha256Base64, sha256Hex } from './digest';
import type { Element, Group } from './group';
import { wireFormat, type Ciphertext, type Proof } from './wire-format';

/** The answer to one question: three ciphertexts of 0 or 1, and the proofs that they are, and that their sum is allowed. */
export interface SealedAnswer {
  choices: Ciphertext[];
  individual_proofs: Proof[][];
  overall_proof: Proof[];
}

/** A ballot without its signature, with the fields of the specification (section 4.15) in its order. */
export interface UnsignedBallot {
  election_uuid: string;
  election_hash: string;
  credential: Element;
  answers: SealedAnswer[];
}

/** A sealed ballot (lá phiếu đã niêm), read but not opened: nobody can see inside. */
export interface SealedBallot extends UnsignedBallot {
  /** The very string that was cast. */
  text: string;
  /** Its fingerprint, from which the voter's tracker is made. */
  hash: string;
  signature: { hash: string; proof: Proof };
}

/** The fingerprint of a ballot: SHA-256 of its text, in unpadded Base64. */
export function ballotHash(text: string): string {
  return sha256Base64(text);
}

/** Ballots in the order of their SHA-256: the order of the sealed box and of the archive, which tells nothing of arrival. */
export function inHashOrder(texts: readonly string[]): string[] {
  return texts
    .map((text) => ({ text, hash: sha256Hex(text) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
    .map(({ text }) => text);
}

/** What the proofs of a ballot are bound to, so that they cannot be moved to another election or card. */
export function proofPrefix(electionHash: string, credential: Element): string {
  return `${electionHash}|${credential}`;
}

/** What the overall proof of an answer is bound to: also all its ciphertexts. */
export function overallPrefix(prefix: string, choices: readonly Ciphertext[]): string {
  return `${prefix}|${choices.map(({ alpha, beta }) => `${alpha},${beta}`).join(',')}`;
}

/** One ciphertext of the sum of the answer's numbers. */
export function sumOfChoices(choices: readonly Ciphertext[], group: Group): Ciphertext {
  const one = { alpha: group.identity, beta: group.identity };
  return choices.reduce((sum, choice) => multiplyCiphertexts(sum, choice, group), one);
}

export function multiplyCiphertexts(a: Ciphertext, b: Ciphertext, group: Group): Ciphertext {
  return { alpha: group.multiply(a.alpha, b.alpha), beta: group.multiply(a.beta, b.beta) };
}

/** What a ballot's signature signs, given the hash of the unsigned ballot and the commitment. */
export function signatureText(hash: string): (commitment: Element) => string {
  return (commitment) => `sig|${hash}|${commitment}`;
}

export function ballotFormat(group: Group) {
  const { element, proof, ciphertext } = wireFormat(group);
  const answer = z.strictObject({
    choices: z.array(ciphertext).length(3),
    individual_proofs: z.array(z.array(proof).length(2)).length(3),
    overall_proof: z.array(proof).min(1).max(2),
  });
  return z.strictObject({
    election_uuid: z.string(),
    election_hash: z.string(),
    credential: element,
    answers: z.array(answer).min(1),
    signature: z.strictObject({ hash: z.string(), proof }),
  });
}

import { hashToExponent } from './digest';
import { modulo, type Element, type Group } from './group';
import { drawExponent, type RandomBytes } from './random';
import type { Proof, SignedMessage } from './wire-format';

/** The text that is hashed into a challenge, given the commitment A. */
export type ChallengeText = (commitment: Element) => string;

/** Proves knowledge of `secret`, the logarithm of a public key, bound to the text (Schnorr, made non-interactive). */
export function proveKnowledge(
  secret: bigint,
  text: ChallengeText,
  group: Group,
  random: RandomBytes,
): Proof {
  const w = drawExponent(random, group.order);
  const challenge = hashToExponent(text(group.generatorPower(w)), group);
  return { challenge, response: modulo(w - secret * challenge, group.order) };
}

/** Checks such a proof against the public key: one fixed-base power and one other. */
export function knowledgeHolds(proof: Proof, publicKey: Element, text: ChallengeText, group: Group): boolean {
  const commitment = group.multiply(
    group.generatorPower(proof.response),
    group.power(publicKey, proof.challenge),
  );
  return hashToExponent(text(commitment), group) === proof.challenge;
}

/** Signs a message between trustees (specification, section 4.6.1). */
export function signMessage(
  message: string,
  signingKey: bigint,
  group: Group,
  random: RandomBytes,
): SignedMessage {
  return { message, signature: proveKnowledge(signingKey, messageText(message), group, random) };
}

/** Whether the message was signed by the holder of the verification key. */
export function signatureHolds(signed: SignedMessage, verificationKey: Element, group: Group): boolean {
  return knowledgeHolds(signed.signature, verificationKey, messageText(signed.message), group);
}

function messageText(message: string): ChallengeText {
  return (commitment) => `sigmsg|${message}|${commitment}`;
}

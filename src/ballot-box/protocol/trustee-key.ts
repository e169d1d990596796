import { err, ok, type Result } from '@/domain/kernel/result';

import type { Element, Group } from './group';
import type { RandomBytes } from './random';
import { knowledgeHolds, proveKnowledge, type ChallengeText } from './schnorr';
import { readCompact, wireFormat, type Proof } from './wire-format';

/** A trustee's public key with the proof that its private key is known (specification, section 4.5). */
export interface TrusteeKey {
  pok: Proof;
  public_key: Element;
}

export type TrusteeKeyRefusal = { code: 'shape' } | { code: 'proof' };

/** The public key that belongs to a private key, with a fresh proof of knowing it. */
export function proveTrusteeKey(privateKey: bigint, group: Group, random: RandomBytes): TrusteeKey {
  const public_key = group.generatorPower(privateKey);
  return { pok: proveKnowledge(privateKey, possessionText(public_key, group), group, random), public_key };
}

export function trusteeKeyHolds({ pok, public_key }: TrusteeKey, group: Group): boolean {
  return group.has(public_key) && knowledgeHolds(pok, public_key, possessionText(public_key, group), group);
}

/** Reads a trustee's public key; refuses one whose proof does not hold. */
export function checkTrusteeKey(text: string, group: Group): Result<TrusteeKey, TrusteeKeyRefusal> {
  const key = readCompact(wireFormat(group).trusteeKey, text);
  if (key === undefined) return err({ code: 'shape' });
  return trusteeKeyHolds(key, group) ? ok(key) : err({ code: 'proof' });
}

function possessionText(publicKey: Element, group: Group): ChallengeText {
  return (commitment) => `pok|${group.name}|${publicKey}|${commitment}`;
}

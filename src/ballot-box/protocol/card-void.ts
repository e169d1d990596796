import { z } from 'zod';

import { credentialOf } from './credential';
import type { Element, Group } from './group';
import type { RandomBytes } from './random';
import { knowledgeHolds, proveKnowledge, type ChallengeText } from './schnorr';
import { compact, readCompact, wireFormat, type Proof } from './wire-format';

/**
 * Hủy thẻ: the card says of itself that it takes no ballot. Signed with the card's own key, so that nobody, not the
 * server either, voids a card that lies in somebody's hand. No part of the Belenios specification.
 */
export interface CardVoid {
  credential: Element;
  proof: Proof;
}

/** Voids the card with this code (as printed, with dashes) in this election. */
export function signVoid(code: string, uuid: string, group: Group, random: RandomBytes): string {
  const { secret, publicCredential } = credentialOf(code, uuid, group);
  const credential = BigInt(publicCredential);
  const proof = proveKnowledge(secret, voidText(uuid, credential), group, random);
  return compact({ credential, proof });
}

/** Reads what `signVoid` wrote; undefined where it is anything else, or was not signed by the card it names. */
export function readVoid(text: string, uuid: string, group: Group): CardVoid | undefined {
  const { element, proof } = wireFormat(group);
  const read = readCompact(z.strictObject({ credential: element, proof }), text);
  return read && voidHolds(read, uuid, group) ? read : undefined;
}

/** Whether the card itself signed: one fixed-base power and one other. */
export function voidHolds({ credential, proof }: CardVoid, uuid: string, group: Group): boolean {
  return knowledgeHolds(proof, credential, voidText(uuid, credential), group);
}

function voidText(uuid: string, credential: Element): ChallengeText {
  return (commitment) => `void|${uuid}|${credential}|${commitment}`;
}

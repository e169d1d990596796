import type { Group } from './group';
import { drawExponent, type RandomBytes } from './random';
import { proveTrusteeKey } from './trustee-key';
import { compact } from './wire-format';

export interface SingleKey {
  /** As a decimal string; the server keeps it to open this one election, and no other. */
  privateKey: string;
  /** The trustee's public key as a message of the protocol. */
  publicKey: string;
}

/** The server's own mandatory key, to be made afresh for each election (specification, section 4.7). */
export function makeSingleKey(group: Group, random: RandomBytes): SingleKey {
  const privateKey = drawExponent(random, group.order);
  return {
    privateKey: privateKey.toString(),
    publicKey: compact(proveTrusteeKey(privateKey, group, random)),
  };
}

import { z } from 'zod';

import type { Element, Group } from './group';
import type { RandomBytes } from './random';
import { signatureHolds, signMessage } from './schnorr';
import { decryptMessage, encryptMessage } from './sealed-message';
import { compact, readCompact, wireFormat } from './wire-format';

export interface Envelope {
  /** The sender's signing key. */
  signing: bigint;
  /** The recipient's encryption key. */
  recipient: Element;
  message: string;
}

/** Signs a message for one recipient and encrypts it to that recipient (specification, section 4.6.3). */
export function sendSealed(
  { signing, recipient, message }: Envelope,
  group: Group,
  random: RandomBytes,
): string {
  const signed = signMessage(compact({ recipient, message }), signing, group, random);
  return encryptMessage(compact(signed), recipient, group, random);
}

/** The message; undefined when it was not encrypted to this key, not meant for it, or not signed by the sender. */
export function receiveSealed(
  text: string,
  parties: { sender: Element; recipient: Element; decryption: bigint },
  group: Group,
): string | undefined {
  const { element, signedMessage } = wireFormat(group);
  const opened = decryptMessage(text, parties.decryption, group);
  const signed = opened === undefined ? undefined : readCompact(signedMessage, opened);
  if (signed === undefined || !signatureHolds(signed, parties.sender, group)) return undefined;
  const channel = readCompact(z.strictObject({ recipient: element, message: z.string() }), signed.message);
  return channel?.recipient === parties.recipient ? channel.message : undefined;
}

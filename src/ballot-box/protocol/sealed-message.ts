import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

import { decryptCcm, encryptCcm } from './aes-ccm';
import { sha256OfText } from './digest';
import type { Element, Group } from './group';
import { drawExponent, type RandomBytes } from './random';
import { compact, readCompact, wireFormat } from './wire-format';

/** Encrypts a text to the holder of an encryption key (specification, section 4.6.1). */
export function encryptMessage(
  message: string,
  encryptionKey: Element,
  group: Group,
  random: RandomBytes,
): string {
  const r = drawExponent(random, group.order);
  const shared = group.generatorPower(drawExponent(random, group.order));
  const alpha = group.generatorPower(r);
  const beta = group.multiply(group.power(encryptionKey, r), shared);
  const data = encryptCcm(sha256OfText(`key|${shared}`), sha256OfText(`iv|${alpha}`), utf8ToBytes(message));
  return compact({ alpha, beta, data: bytesToHex(data) });
}

/** The text, or undefined when it was not encrypted to this key or was changed on the way. */
export function decryptMessage(text: string, decryptionKey: bigint, group: Group): string | undefined {
  const wire = readCompact(encryptedFormat(group), text);
  if (wire === undefined || !group.has(wire.alpha)) return undefined;
  const shared = group.multiply(wire.beta, group.invert(group.power(wire.alpha, decryptionKey)));
  const data = decryptCcm(
    sha256OfText(`key|${shared}`),
    sha256OfText(`iv|${wire.alpha}`),
    hexToBytes(wire.data),
  );
  return data && new TextDecoder().decode(data);
}

function encryptedFormat(group: Group) {
  const { element } = wireFormat(group);
  return z.strictObject({ alpha: element, beta: element, data: z.string().regex(/^([0-9a-f]{2})*$/) });
}

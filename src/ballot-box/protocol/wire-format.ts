import { z } from 'zod';

import type { Element, Group } from './group';

export interface Proof {
  challenge: bigint;
  response: bigint;
}

export interface Ciphertext {
  alpha: Element;
  beta: Element;
}

export interface SignedMessage {
  message: string;
  signature: Proof;
}

/** Writes a message of the protocol: compact JSON, fields in the order given, numbers of the group as decimal strings. */
export function compact(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}

/**
 * Reads a message that must be written exactly as `compact` writes it: hashes are over the very bytes, so a message
 * with another order, spacing, a repeated field or a padded number is refused (undefined).
 */
export function readCompact<T>(schema: z.ZodType<T>, text: string): T | undefined {
  const read = schema.safeParse(parseJson(text));
  return read.success && compact(read.data) === text ? read.data : undefined;
}

/**
 * The schemas of the numbers and small structures of the protocol, for one group. Elements are checked for range only;
 * `number` is for secret numbers, which other writers do not always reduce modulo q.
 */
export function wireFormat(group: Group) {
  const number = z
    .string()
    .regex(/^(0|[1-9][0-9]{0,1300})$/)
    .transform(BigInt);
  const element = number.refine((value) => group.inRange(value));
  const exponent = number.refine((value) => value < group.order);
  const proof = z.strictObject({ challenge: exponent, response: exponent });
  const ciphertext = z.strictObject({ alpha: element, beta: element });
  const signedMessage = z.strictObject({ message: z.string(), signature: proof });
  const trusteeKey = z.strictObject({ pok: proof, public_key: element });
  return { number, element, exponent, proof, ciphertext, signedMessage, trusteeKey };
}

export type WireFormat = ReturnType<typeof wireFormat>;

/** What a JSON text says; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

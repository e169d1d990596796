import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { CeremonyRefusal } from './ceremony-refusal';
import { sendSealed } from './channel';
import { modulo, type Element, type Group } from './group';
import { checkCerts, memberOfSeed, memberSecrets, type MemberKeys } from './pedersen-cert';
import { drawExponent, type RandomBytes } from './random';
import { signatureHolds, signMessage } from './schnorr';
import { compact, readCompact, wireFormat, type SignedMessage } from './wire-format';

export interface PolynomialOrder {
  seed: string;
  certs: readonly string[];
  /** How many members will be needed to open the box. */
  threshold: number;
  group: Group;
  random: RandomBytes;
}

/** A member's polynomial message (specification, section 4.6.4). */
export interface PolynomialMessage {
  /** The coefficients, sealed to their maker. */
  polynomial: string;
  /** One share for each member, sealed to that member. */
  secrets: string[];
  /** The public images of the coefficients, signed. */
  coefexps: SignedMessage;
}

/** Step 3, by each member: draws a polynomial and seals its values, one to each member. */
export function makePolynomial(order: PolynomialOrder): Result<string, CeremonyRefusal> {
  const { seed, certs, threshold, group, random } = order;
  const members = checkCerts(certs, group);
  if (!members.ok) return members;
  if (!isThreshold(threshold, certs.length)) return err({ code: 'threshold', member: -1 });
  const own = memberOfSeed(seed, members.value, group);
  const ownKeys = own === undefined ? undefined : members.value[own];
  if (ownKeys === undefined) return err({ code: 'not-a-member', member: -1 });

  const { signing } = memberSecrets(seed, group);
  const coefficients = Array.from({ length: threshold }, () => drawExponent(random, group.order));
  const send = (recipient: Element, message: string) =>
    sendSealed({ signing, recipient, message }, group, random);
  const coefexps = compact({
    coefexps: coefficients.map((coefficient) => group.generatorPower(coefficient)),
  });
  const message: PolynomialMessage = {
    polynomial: send(ownKeys.encryption, compact({ polynomial: coefficients })),
    secrets: members.value.map(({ encryption }, index) =>
      send(encryption, compact({ secret: valueAt(coefficients, index + 1, group.order) })),
    ),
    coefexps: signMessage(coefexps, signing, group, random),
  };
  return ok(compact(message));
}

/** Step 3c, by the server: every member's message has the right form, and its public part is signed and of the threshold. */
export function checkPolynomials(round: {
  certs: readonly string[];
  polynomials: readonly string[];
  threshold: number;
  group: Group;
}): Result<PolynomialMessage[], CeremonyRefusal> {
  const { certs, polynomials, threshold, group } = round;
  const members = checkCerts(certs, group);
  if (!members.ok) return members;
  if (!isThreshold(threshold, certs.length)) return err({ code: 'threshold', member: -1 });
  const messages: PolynomialMessage[] = [];
  for (const member of certs.keys()) {
    const message = readCompact(polynomialFormat(group), polynomials[member] ?? '');
    if (message === undefined || message.secrets.length !== certs.length)
      return err({ code: 'shape', member });
    messages.push(message);
  }
  const coefexps = readCoefexps({
    members: members.value,
    signed: messages.map((m) => m.coefexps),
    threshold,
    group,
  });
  return coefexps.ok ? ok(messages) : coefexps;
}

/** The public coefficients A_i0 … A_it of all members, once each list's signature, length and elements are checked. */
export function readCoefexps(lists: {
  members: readonly MemberKeys[];
  signed: readonly SignedMessage[];
  threshold: number;
  group: Group;
}): Result<Element[][], CeremonyRefusal> {
  const { members, signed, threshold, group } = lists;
  const format = z.strictObject({ coefexps: z.array(wireFormat(group).element) });
  const all: Element[][] = [];
  for (const [member, { verification }] of members.entries()) {
    const own = signed[member];
    const read = own && readCompact(format, own.message);
    if (own === undefined || read === undefined || !read.coefexps.every((element) => group.has(element))) {
      return err({ code: 'shape', member });
    }
    if (!signatureHolds(own, verification, group)) return err({ code: 'signature', member });
    if (read.coefexps.length !== threshold) return err({ code: 'threshold', member });
    all.push(read.coefexps);
  }
  return ok(all);
}

/** What one member's coefficients promise for the share of a member: the product of A_k ^ (place^k), place from 1. */
export function promisedShare(coefexps: readonly Element[], place: number, group: Group): Element {
  return coefexps.reduce(
    (product, coefexp, k) => group.multiply(product, group.power(coefexp, BigInt(place) ** BigInt(k))),
    group.identity,
  );
}

/** Whether so many of so many members can be asked for. */
export function isThreshold(threshold: number, members: number): boolean {
  return Number.isInteger(threshold) && threshold >= 1 && threshold <= members;
}

export function polynomialFormat(group: Group) {
  return z.strictObject({
    polynomial: z.string(),
    secrets: z.array(z.string()),
    coefexps: wireFormat(group).signedMessage,
  });
}

function valueAt(coefficients: readonly bigint[], place: number, order: bigint): bigint {
  return coefficients.reduceRight(
    (value, coefficient) => modulo(value * BigInt(place) + coefficient, order),
    0n,
  );
}

import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { CeremonyRefusal } from './ceremony-refusal';
import type { Element, Group } from './group';
import { checkCerts, readCert, type MemberKeys } from './pedersen-cert';
import { isThreshold, readCoefexps, type PolynomialMessage } from './pedersen-polynomial';
import { checkMemberKey, readVoutput } from './pedersen-share';
import type { TrusteeKey } from './trustee-key';
import { compact, readCompact, wireFormat, type SignedMessage } from './wire-format';

/** The committee's public keys as the specification publishes them (section 4.6.7). */
export interface ThresholdWire {
  threshold: number;
  certs: SignedMessage[];
  coefexps: SignedMessage[];
  verification_keys: TrusteeKey[];
}

/** The committee's key, once everything in it is checked. */
export interface Committee {
  /** How many members are needed to open the box. */
  threshold: number;
  members: MemberKeys[];
  /** Each member's public key, against which the member's partial decryption is checked. */
  verificationKeys: Element[];
  publicKey: Element;
}

/** Step 6, by the server: the committee's public keys, with every check of the ceremony made once more. */
export function thresholdParameters(round: {
  certs: readonly string[];
  polynomials: readonly PolynomialMessage[];
  voutputs: readonly string[];
  threshold: number;
  group: Group;
}): Result<string, CeremonyRefusal> {
  const { certs, polynomials, voutputs, threshold, group } = round;
  const members = checkCerts(certs, group);
  if (!members.ok) return members;
  const verification_keys: TrusteeKey[] = [];
  for (const member of certs.keys()) {
    const wire = readVoutput(voutputs[member] ?? '', group);
    if (wire === undefined) return err({ code: 'shape', member });
    verification_keys.push(wire.public_key);
  }
  const signedCerts = certs.flatMap((cert) => readCompact(wireFormat(group).signedMessage, cert) ?? []);
  const coefexps = polynomials.map((polynomial) => polynomial.coefexps);
  const wire: ThresholdWire = { threshold, certs: signedCerts, coefexps, verification_keys };
  const checked = checkThreshold(wire, group);
  return checked.ok ? ok(compact(wire)) : checked;
}

/** Checks the committee's public keys: certificates, coefficients, and that each member's key is what they promise. */
export function checkThreshold(wire: ThresholdWire, group: Group): Result<Committee, CeremonyRefusal> {
  const { threshold, certs, coefexps, verification_keys } = wire;
  if (!isThreshold(threshold, certs.length)) return err({ code: 'threshold', member: -1 });
  if (coefexps.length !== certs.length || verification_keys.length !== certs.length)
    return err({ code: 'shape', member: -1 });
  const members: MemberKeys[] = [];
  for (const [member, cert] of certs.entries()) {
    const keys = readCert(cert, group);
    if (!keys.ok) return err({ code: keys.error, member });
    members.push(keys.value);
  }
  const coefficients = readCoefexps({ members, signed: coefexps, threshold, group });
  if (!coefficients.ok) return coefficients;
  for (const [member, key] of verification_keys.entries()) {
    const checked = checkMemberKey(key, member, coefficients.value, group);
    if (!checked.ok) return checked;
  }
  const publicKey = coefficients.value.reduce(
    (product, own) => group.multiply(product, own[0] ?? group.identity),
    group.identity,
  );
  return ok({
    threshold,
    members,
    verificationKeys: verification_keys.map((key) => key.public_key),
    publicKey,
  });
}

/** Reads the committee's public keys by themselves, as the ceremony leaves them, before they join an election. */
export function readThresholdParameters(text: string, group: Group): Result<Committee, CeremonyRefusal> {
  const wire = readCompact(thresholdFormat(group), text);
  return wire === undefined ? err({ code: 'shape', member: -1 }) : checkThreshold(wire, group);
}

export function thresholdFormat(group: Group) {
  const { signedMessage, trusteeKey } = wireFormat(group);
  return z.strictObject({
    threshold: z.number().int(),
    certs: z.array(signedMessage).min(1),
    coefexps: z.array(signedMessage),
    verification_keys: z.array(trusteeKey),
  });
}

import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { CeremonyRefusal } from './ceremony-refusal';
import { receiveSealed, sendSealed } from './channel';
import { modulo, type Element, type Group } from './group';
import {
  checkCerts,
  memberKeys,
  memberOfSeed,
  memberSecrets,
  type MemberKeys,
  type MemberSecrets,
} from './pedersen-cert';
import { promisedShare, readCoefexps, type PolynomialMessage } from './pedersen-polynomial';
import type { RandomBytes } from './random';
import { proveTrusteeKey, trusteeKeyHolds, type TrusteeKey } from './trustee-key';
import { compact, readCompact, wireFormat } from './wire-format';

export interface VoutputOrder {
  seed: string;
  certs: readonly string[];
  vinput: string;
  threshold: number;
  group: Group;
  random: RandomBytes;
}

interface Unpacking {
  own: number;
  secrets: MemberSecrets;
  members: readonly MemberKeys[];
  vinput: { polynomial: string; secrets: string[] };
  coefexps: readonly Element[][];
  group: Group;
}

/** Step 4, by the server: what was sealed to one member (from 0), and everybody's public coefficients. */
export function vinputOf(polynomials: readonly PolynomialMessage[], member: number): string {
  const own = polynomials[member];
  if (own === undefined) throw new RangeError('no such member');
  return compact({
    polynomial: own.polynomial,
    secrets: polynomials.map(({ secrets }) => secrets[member] ?? ''),
    coefexps: polynomials.map(({ coefexps }) => coefexps),
  });
}

/** Step 5, by each member: checks every share received, adds them up, and seals the sum to oneself for the opening. */
export function makeVoutput(order: VoutputOrder): Result<string, CeremonyRefusal> {
  const { seed, certs, threshold, group, random } = order;
  const members = checkCerts(certs, group);
  if (!members.ok) return members;
  const own = memberOfSeed(seed, members.value, group);
  if (own === undefined) return err({ code: 'not-a-member', member: -1 });
  const vinput = readCompact(vinputFormat(group), order.vinput);
  if (vinput === undefined || vinput.secrets.length !== certs.length)
    return err({ code: 'shape', member: own });
  const coefexps = readCoefexps({ members: members.value, signed: vinput.coefexps, threshold, group });
  if (!coefexps.ok) return coefexps;

  const secrets = memberSecrets(seed, group);
  const share = addShares({ own, secrets, members: members.value, vinput, coefexps: coefexps.value, group });
  if (!share.ok) return share;
  const recipient = memberKeys(secrets, group).encryption;
  const sealed = { signing: secrets.signing, recipient, message: compact({ decryption_key: share.value }) };
  return ok(
    compact({
      private_key: sendSealed(sealed, group, random),
      public_key: proveTrusteeKey(share.value, group, random),
    }),
  );
}

/** Step 5d, by the server: the member's public key is the one that all the coefficients promise, and its key is known. */
export function checkVoutput(round: {
  certs: readonly string[];
  polynomials: readonly PolynomialMessage[];
  voutput: string;
  member: number;
  threshold: number;
  group: Group;
}): Result<TrusteeKey, CeremonyRefusal> {
  const { certs, polynomials, voutput, member, threshold, group } = round;
  const members = checkCerts(certs, group);
  if (!members.ok) return members;
  const signed = polynomials.map(({ coefexps }) => coefexps);
  const coefexps = readCoefexps({ members: members.value, signed, threshold, group });
  if (!coefexps.ok) return coefexps;
  const wire = readVoutput(voutput, group);
  if (wire === undefined) return err({ code: 'shape', member });
  return checkMemberKey(wire.public_key, member, coefexps.value, group);
}

/** Whether a member's public key fits everybody's coefficients, and carries its proof. */
export function checkMemberKey(
  key: TrusteeKey,
  member: number,
  coefexps: readonly Element[][],
  group: Group,
): Result<TrusteeKey, CeremonyRefusal> {
  const promised = coefexps.reduce(
    (product, own) => group.multiply(product, promisedShare(own, member + 1, group)),
    group.identity,
  );
  if (key.public_key !== promised) return err({ code: 'inconsistent', member });
  return trusteeKeyHolds(key, group) ? ok(key) : err({ code: 'proof', member });
}

/** The sealed private key of a member: not secret without the seed, and needed together with it at the opening. */
export function encryptedShareOf(voutput: string, group: Group): string | undefined {
  return readVoutput(voutput, group)?.private_key;
}

/** The member's private key, or undefined when the seed is not the one it was sealed to. */
export function openShare(encryptedShare: string, seed: string, group: Group): bigint | undefined {
  const secrets = memberSecrets(seed, group);
  const { verification, encryption } = memberKeys(secrets, group);
  const parties = { sender: verification, recipient: encryption, decryption: secrets.decryption };
  const message = receiveSealed(encryptedShare, parties, group);
  const key =
    message === undefined ? undefined : readCompact(decryptionKeyFormat(group), message)?.decryption_key;
  return key === undefined ? undefined : modulo(key, group.order);
}

export function readVoutput(text: string, group: Group) {
  const format = z.strictObject({ private_key: z.string(), public_key: wireFormat(group).trusteeKey });
  return readCompact(format, text);
}

/** The sum of the shares sealed to this member, each fitting its maker's coefficients; the member's own set must be the own. */
function addShares({
  own,
  secrets,
  members,
  vinput,
  coefexps,
  group,
}: Unpacking): Result<bigint, CeremonyRefusal> {
  const { encryption } = memberKeys(secrets, group);
  const receive = (text: string, sender: Element) =>
    receiveSealed(text, { sender, recipient: encryption, decryption: secrets.decryption }, group);

  const { number } = wireFormat(group);
  const ownText = receive(vinput.polynomial, members[own]?.verification ?? group.identity);
  if (ownText === undefined) return err({ code: 'unreadable', member: own });
  const polynomial = readCompact(z.strictObject({ polynomial: z.array(number) }), ownText)?.polynomial;
  const isOwn = polynomial?.every(
    (coefficient, k) => group.generatorPower(coefficient) === coefexps[own]?.[k],
  );
  if (!isOwn || polynomial?.length !== coefexps[own]?.length)
    return err({ code: 'inconsistent', member: own });

  let sum = 0n;
  for (const [member, { verification }] of members.entries()) {
    const message = receive(vinput.secrets[member] ?? '', verification);
    if (message === undefined) return err({ code: 'unreadable', member });
    const share = readCompact(z.strictObject({ secret: number }), message)?.secret;
    if (share === undefined) return err({ code: 'shape', member });
    const promised = promisedShare(coefexps[member] ?? [], own + 1, group);
    if (group.generatorPower(share) !== promised) return err({ code: 'inconsistent', member });
    sum += share;
  }
  return ok(modulo(sum, group.order));
}

function decryptionKeyFormat(group: Group) {
  return z.strictObject({ decryption_key: wireFormat(group).number });
}

function vinputFormat(group: Group) {
  return z.strictObject({
    polynomial: z.string(),
    secrets: z.array(z.string()),
    coefexps: z.array(wireFormat(group).signedMessage),
  });
}

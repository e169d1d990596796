import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { CeremonyRefusal } from './ceremony-refusal';
import { sha256OfText } from './digest';
import { modulo, type Element, type Group } from './group';
import { numberFromBytes, type RandomBytes } from './random';
import { signatureHolds, signMessage } from './schnorr';
import { compact, readCompact, wireFormat, type SignedMessage } from './wire-format';

/** A member's public keys, as published in the certificate. */
export interface MemberKeys {
  verification: Element;
  encryption: Element;
}

/** A member's private keys, both derived from the seed. */
export interface MemberSecrets {
  signing: bigint;
  decryption: bigint;
}

/** The private keys of a seed (specification, section 4.6.1). */
export function memberSecrets(seed: string, group: Group): MemberSecrets {
  const derive = (use: string) => modulo(numberFromBytes(sha256OfText(`${use}|${seed}`)), group.order);
  return { signing: derive('sk'), decryption: derive('dk') };
}

export function memberKeys({ signing, decryption }: MemberSecrets, group: Group): MemberKeys {
  return { verification: group.generatorPower(signing), encryption: group.generatorPower(decryption) };
}

/** Step 1, by each member: a certificate of the public keys that belong to the seed. */
export function makeCert({
  seed,
  group,
  random,
}: {
  seed: string;
  group: Group;
  random: RandomBytes;
}): string {
  const secrets = memberSecrets(seed, group);
  return compact(signMessage(compact(memberKeys(secrets, group)), secrets.signing, group, random));
}

/** Step 2, by everybody: each certificate is signed with the key it certifies, and all are different. */
export function checkCerts(certs: readonly string[], group: Group): Result<MemberKeys[], CeremonyRefusal> {
  const members: MemberKeys[] = [];
  for (const [member, text] of certs.entries()) {
    const signed = readCompact(wireFormat(group).signedMessage, text);
    if (signed === undefined) return err({ code: 'shape', member });
    const keys = readCert(signed, group);
    if (!keys.ok) return err({ code: keys.error, member });
    if (members.some(({ verification }) => verification === keys.value.verification))
      return err({ code: 'repeated', member });
    members.push(keys.value);
  }
  return ok(members);
}

/** Reads one certificate and checks its signature. */
export function readCert(signed: SignedMessage, group: Group): Result<MemberKeys, 'shape' | 'signature'> {
  const { element } = wireFormat(group);
  const keys = readCompact(z.strictObject({ verification: element, encryption: element }), signed.message);
  if (keys === undefined || !group.has(keys.verification) || !group.has(keys.encryption)) return err('shape');
  return signatureHolds(signed, keys.verification, group) ? ok(keys) : err('signature');
}

/** Which of the certificates belongs to the seed: the member's place, counted from 0. */
export function memberOfSeed(seed: string, members: readonly MemberKeys[], group: Group): number | undefined {
  const own = memberKeys(memberSecrets(seed, group), group);
  const place = members.findIndex(
    ({ verification, encryption }) => verification === own.verification && encryption === own.encryption,
  );
  return place === -1 ? undefined : place;
}

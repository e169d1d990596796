import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import { hashToExponent } from './digest';
import type { Election } from './election';
import type { EncryptedTally } from './encrypted-tally';
import { modulo, type Element } from './group';
import { openShare } from './pedersen-share';
import { drawExponent, type RandomBytes } from './random';
import { ownerOfMember, serverOwner, type Trustees } from './trustees';
import { compact, readCompact, wireFormat, type Proof } from './wire-format';

/** One trustee's part in opening the sums, once checked (specification, section 4.18). */
export interface PartialDecryption {
  /** 1 for the server, 2 … for the committee's members in order. */
  owner: number;
  text: string;
  /** For each question and level, alpha ^ (the trustee's private key). */
  factors: Element[][];
}

export type DecryptRefusal = { code: 'wrong-secret' };
export type PartialDecryptionRefusal = { code: 'shape' } | { code: 'owner' } | { code: 'proof' };

interface Opening {
  tally: EncryptedTally;
  election: Election;
  random: RandomBytes;
}

/** The server's part, with its private key for this election (a decimal string). */
export function decryptAsServer({ privateKey, ...opening }: Opening & { privateKey: string }): string {
  return partialDecryption(BigInt(privateKey), opening);
}

/** A committee member's part: the seed opens the member's sealed share. Refuses a seed that is not this member's. */
export function decryptAsMember(
  order: Opening & { seed: string; encryptedShare: string; trustees: Trustees; member: number },
): Result<string, DecryptRefusal> {
  const { seed, encryptedShare, trustees, member, election } = order;
  const share = openShare(encryptedShare, seed, election.group);
  const isOwn =
    share !== undefined &&
    election.group.generatorPower(share) === trustees.committee.verificationKeys[member];
  return isOwn ? ok(partialDecryption(share, order)) : err({ code: 'wrong-secret' });
}

/** A part that somebody hands in, and what it should belong to. */
export interface PartToCheck {
  owner: number;
  text: string;
  tally: EncryptedTally;
  trustees: Trustees;
  election: Election;
}

/** Reads a part whose proofs have been checked before: nothing but its form is looked at here. */
export function readPartialDecryption({
  owner,
  text,
  election,
}: PartToCheck): Result<PartialDecryption, PartialDecryptionRefusal> {
  const wire = readCompact(decryptionFormat(election), text);
  return wire === undefined ? err({ code: 'shape' }) : ok({ owner, text, factors: wire.decryption_factors });
}

/** Checks a part against the public key of its owner. Four powers for each sum. */
export function checkPartialDecryption(
  check: PartToCheck,
): Result<PartialDecryption, PartialDecryptionRefusal> {
  const { owner, text, tally, trustees, election } = check;
  const publicKey = publicKeyOfOwner(owner, trustees);
  if (publicKey === undefined) return err({ code: 'owner' });
  const wire = readCompact(decryptionFormat(election), text);
  if (wire === undefined) return err({ code: 'shape' });
  const holds = tally.ciphertexts.every((row, question) =>
    row.every(({ alpha }, level) => {
      const factor = wire.decryption_factors[question]?.[level];
      const proof = wire.decryption_proofs[question]?.[level];
      return (
        factor !== undefined &&
        proof !== undefined &&
        factorHolds({ factor, proof, alpha, publicKey, election })
      );
    }),
  );
  return holds ? ok({ owner, text, factors: wire.decryption_factors }) : err({ code: 'proof' });
}

function partialDecryption(privateKey: bigint, { tally, election, random }: Opening): string {
  const { group } = election;
  const publicKey = group.generatorPower(privateKey);
  const parts = tally.ciphertexts.map((row) =>
    row.map(({ alpha }) => {
      const w = drawExponent(random, group.order);
      const text = decryptText(election, publicKey, group.generatorPower(w), group.power(alpha, w));
      const challenge = hashToExponent(text, group);
      const proof: Proof = { challenge, response: modulo(w - privateKey * challenge, group.order) };
      return { factor: group.power(alpha, privateKey), proof };
    }),
  );
  return compact({
    decryption_factors: parts.map((row) => row.map(({ factor }) => factor)),
    decryption_proofs: parts.map((row) => row.map(({ proof }) => proof)),
  });
}

function factorHolds(part: {
  factor: Element;
  proof: Proof;
  alpha: Element;
  publicKey: Element;
  election: Election;
}): boolean {
  const { factor, proof, alpha, publicKey, election } = part;
  const { group } = election;
  if (!group.has(factor)) return false;
  const a = group.multiply(group.generatorPower(proof.response), group.power(publicKey, proof.challenge));
  const b = group.multiply(group.power(alpha, proof.response), group.power(factor, proof.challenge));
  return hashToExponent(decryptText(election, publicKey, a, b), group) === proof.challenge;
}

function publicKeyOfOwner(owner: number, { serverKey, committee }: Trustees): Element | undefined {
  return owner === serverOwner ? serverKey : committee.verificationKeys[owner - ownerOfMember(0)];
}

function decryptText(election: Election, publicKey: Element, a: Element, b: Element): string {
  return `decrypt|${election.hash}|${publicKey}|${a},${b}`;
}

function decryptionFormat({ group, questions }: Election) {
  const { element, proof } = wireFormat(group);
  return z.strictObject({
    decryption_factors: z.array(z.array(element).length(3)).length(questions.length),
    decryption_proofs: z.array(z.array(proof).length(3)).length(questions.length),
  });
}

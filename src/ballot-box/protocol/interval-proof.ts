import { hashToExponent } from './digest';
import { modulo, type Element, type Group } from './group';
import { drawExponent, type RandomBytes } from './random';
import type { Ciphertext, Proof } from './wire-format';

/** The public key ciphertexts are made under, with its prepared powers. */
export interface EncryptionKey {
  readonly group: Group;
  readonly keyPower: (exponent: bigint) => Element;
}

export interface IntervalClaim {
  /** What the proof is bound to: the election and the credential; for overall proofs also all the ciphertexts. */
  prefix: string;
  ciphertext: Ciphertext;
  /** The values that are allowed. */
  allowed: readonly number[];
}

/** What only the maker of a ciphertext knows: its random exponent and the number inside. */
export interface Opening {
  randomness: bigint;
  value: number;
}

interface Commitment {
  a: Element;
  b: Element;
}

/** Encrypts a small number as (g^r, y^r · g^m). */
export function encryptNumber(
  value: number,
  key: EncryptionKey,
  random: RandomBytes,
): Opening & { ciphertext: Ciphertext } {
  const { group, keyPower } = key;
  const randomness = drawExponent(random, group.order);
  const masked = keyPower(randomness);
  const beta = value === 0 ? masked : group.multiply(masked, group.generatorPower(BigInt(value)));
  return { ciphertext: { alpha: group.generatorPower(randomness), beta }, randomness, value };
}

/**
 * Proves that the number inside is one of those allowed (specification, section 4.12). Knowing r, a simulated branch
 * needs fixed-base powers alone: g^response · alpha^challenge = g^(response + r·challenge).
 */
export function proveInterval(
  claim: IntervalClaim,
  opening: Opening,
  key: EncryptionKey,
  random: RandomBytes,
): Proof[] {
  const { order } = key.group;
  const w = drawExponent(random, order);
  const branches = claim.allowed.map((allowed) => ({
    allowed,
    isTrue: allowed === opening.value,
    challenge: drawExponent(random, order),
    response: drawExponent(random, order),
  }));
  const commitments = branches.map((branch) =>
    branch.isTrue
      ? { a: key.group.generatorPower(w), b: key.keyPower(w) }
      : simulatedCommitment(branch, opening.value - branch.allowed, opening.randomness, key),
  );
  const simulated = branches.reduce((sum, { isTrue, challenge }) => (isTrue ? sum : sum + challenge), 0n);
  const trueChallenge = modulo(intervalChallenge(claim, commitments, key.group) - simulated, order);
  return branches.map(({ isTrue, challenge, response }) =>
    isTrue
      ? { challenge: trueChallenge, response: modulo(w - opening.randomness * trueChallenge, order) }
      : { challenge, response },
  );
}

/** Whether the proof holds. Costs two powers of any base and two fixed-base powers for each value allowed. */
export function intervalProofHolds(
  claim: IntervalClaim,
  proofs: readonly Proof[],
  key: EncryptionKey,
): boolean {
  if (proofs.length !== claim.allowed.length) return false;
  const { group, keyPower } = key;
  const { alpha, beta } = claim.ciphertext;
  const commitments = proofs.map(({ challenge, response }, index) => {
    const shifted = group.multiply(beta, group.generatorPower(BigInt(-(claim.allowed[index] ?? 0))));
    return {
      a: group.multiply(group.generatorPower(response), group.power(alpha, challenge)),
      b: group.multiply(keyPower(response), group.power(shifted, challenge)),
    };
  });
  const sum = proofs.reduce((total, proof) => total + proof.challenge, 0n);
  return modulo(sum, group.order) === intervalChallenge(claim, commitments, group);
}

function simulatedCommitment(
  proof: Proof,
  distance: number,
  randomness: bigint,
  { group, keyPower }: EncryptionKey,
): Commitment {
  const exponent = proof.response + randomness * proof.challenge;
  return {
    a: group.generatorPower(exponent),
    b: group.multiply(keyPower(exponent), group.generatorPower(BigInt(distance) * proof.challenge)),
  };
}

function intervalChallenge(
  { prefix, ciphertext }: IntervalClaim,
  commitments: Commitment[],
  group: Group,
): bigint {
  const { alpha, beta } = ciphertext;
  const pairs = commitments.map(({ a, b }) => `${a},${b}`).join(',');
  return hashToExponent(`prove|${prefix}|${alpha},${beta}|${pairs}`, group);
}

import { bigIntPowers, type FixedBasePower, type Powers, type PrimeField } from './powers';

/** An element of the group, in the group's own number form (here: a residue modulo p). */
export type Element = bigint;

/** A cyclic group of prime order in which discrete logarithms are hard. Small on purpose, so that a curve can follow. */
export interface Group {
  /** The name by which elections and proofs call the group. */
  readonly name: string;
  /** The prime order q: exponents are numbers modulo q. */
  readonly order: bigint;
  /** The most decimal digits that an element can have. */
  readonly elementDigits: number;
  readonly generator: Element;
  readonly identity: Element;
  multiply(a: Element, b: Element): Element;
  invert(a: Element): Element;
  /** `base ^ exponent` for any base; the exponent is taken modulo q. */
  power(base: Element, exponent: bigint): Element;
  /** `generator ^ exponent`, from a prepared table. */
  generatorPower(exponent: bigint): Element;
  /** Prepares the powers of a base that is used hundreds of times, such as an election's public key. */
  prepare(base: Element): FixedBasePower;
  /** Whether the number is an element: in range and of order q. Costs one power. */
  has(element: Element): boolean;
  /** Whether the number could be an element as far as its size shows. Costs nothing, proves nothing. */
  inRange(element: Element): boolean;
}

/** The parameters of BELENIOS-2048 (Belenios specification 2.0, section 5.1). */
export const belenios2048Modulus = BigInt(
  '0x' +
    'a3ef2d011fefb1b6e39e568fccdffb0fb7dc7ef3a791b6862791811d21fc35f21e6d36856b428030421f514ed40bfd4c' +
    '06e092a495af8d79a2f85e0fb11c0ede07dd973f9c53e50930c6e82ac36de1ae3fb8c3aabfff12ce27a5022ddd8912d1' +
    '07435012768a2cdd0a4091d8fa447f6c7ebc15a349fa318a6b4fe17d8d47e843a3e14dfa9b2162f4d7229abe93a188b4' +
    '6b006517d6f6747ebbb29c9ec3099b607f18fb1a8bc858279aa8599411d998d3e3fada9e010840d082d8c31911acdd4a' +
    '0e7992d0f18cc759cb5de0acf66a3882555bc810941e021b6a4ccfa04ee4008f878affa2375e2999b44f6cef17d70730' +
    '1e59e0e6351e051ed9cec4157646e64f',
);
export const belenios2048Order = BigInt('0xadb6066a73522565f4daa0f2579db7f2f0fa90c2168bc709e20263387d55c491');
const belenios2048Generator = BigInt(
  '0x' +
    '1307c1ab5f295885d7caa3a78a42415e31fd1c5807b61fb1e781878a52230a51988b98c259597f9c5a9dfd001d26ba31' +
    'd9d8976f01d95a1c8262ee68a0e92cea541e5219e0d0d094301b894236823fe1d4bc04e29f3748aefd4f10d5b1a356a8' +
    '643e673fd9d215fc8fe5fb9cf9fdb8ea88fdb1a3381a697fdf9c2458570b06d26aef1be365fdd90165f397c6b870df8c' +
    '1b9e519edcee8bb0f74b7a1615a274ba60a7ea574a61f552d2dde0ce514e0927c4ff49b1964c4a913731ae4268d60d7f' +
    '22127b6cbba44d453ac8b72fd04e0991b7aeff04867d8724ac638f5f34100d2d47aa680d43771902743d663f42d853c0' +
    '41e1c91fe3823f4bcf284308f1d7e653',
);

/** The group BELENIOS-2048: the subgroup of order q (256 bits) of the residues modulo p (2048 bits). */
export function belenios2048(makePowers: (field: PrimeField) => Powers = bigIntPowers): Group {
  const modulus = belenios2048Modulus;
  const order = belenios2048Order;
  const powers = makePowers({ modulus, order });
  const reduce = (exponent: bigint) => modulo(exponent, order);
  const generatorPower = powers.fixedBase(belenios2048Generator);
  const inRange = (element: Element) => element > 0n && element < modulus;
  return {
    name: 'BELENIOS-2048',
    order,
    elementDigits: modulus.toString().length,
    generator: belenios2048Generator,
    identity: 1n,
    multiply: (a, b) => (a * b) % modulus,
    invert: (a) => inverse(a, modulus),
    power: (base, exponent) => powers.power(base, reduce(exponent)),
    generatorPower: (exponent) => generatorPower(reduce(exponent)),
    prepare: (base) => {
      const power = powers.fixedBase(base);
      return (exponent) => power(reduce(exponent));
    },
    inRange,
    // x^(q+1) = x rather than x^q = 1: some implementations of power refuse to answer 1.
    has: (element) => inRange(element) && powers.power(element, order + 1n) === element,
  };
}

/** The remainder that is never negative. */
export function modulo(value: bigint, modulus: bigint): bigint {
  const remainder = value % modulus;
  return remainder < 0n ? remainder + modulus : remainder;
}

/** The inverse modulo a prime, by Euclid's algorithm; 0 has none and is a fault. */
export function inverse(value: bigint, prime: bigint): bigint {
  let [rest, next] = [modulo(value, prime), prime];
  let [factor, nextFactor] = [1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (rest !== 1n) throw new RangeError('a number without an inverse');
  return modulo(factor, prime);
}

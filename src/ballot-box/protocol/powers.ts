/** Powers modulo one prime: the only costly arithmetic of the protocol, so that a server may bring a faster one. */
export interface Powers {
  /** `base ^ exponent mod modulus`, for an exponent that is not negative and not reduced. */
  power(base: bigint, exponent: bigint): bigint;
  /** The powers of one base that is used hundreds of times; exponents below the order of the group. */
  fixedBase(base: bigint): FixedBasePower;
}

export type FixedBasePower = (exponent: bigint) => bigint;

export interface PrimeField {
  /** The prime p. */
  readonly modulus: bigint;
  /** The order q of the subgroup in use: bounds the exponents of window tables. */
  readonly order: bigint;
}

const windowBits = 8;
const slidingBits = 5;

/** Powers in plain `bigint`, for the browser and wherever nothing faster is at hand. */
export function bigIntPowers(field: PrimeField): Powers {
  return {
    power: (base, exponent) => slidingWindowPower(base, exponent, field.modulus),
    fixedBase: (base) => windowTablePower(base, field),
  };
}

/**
 * Builds a table of `base ^ (digit · 2^(8·position))` once (some 65 ms), after which a power is about 32 products.
 * The table is made at the first power, so that preparing a base that is never used costs nothing.
 */
export function windowTablePower(base: bigint, { modulus, order }: PrimeField): FixedBasePower {
  let table: bigint[][] | undefined;
  return (exponent) => {
    table ??= buildWindowTable(base, modulus, order);
    let product = 1n;
    const digits = exponent.toString(16);
    for (let end = digits.length, position = 0; end > 0; end -= 2, position += 1) {
      const digit = Number.parseInt(digits.slice(Math.max(0, end - 2), end), 16);
      if (digit === 0) continue;
      const factor = table[position]?.[digit];
      if (factor === undefined) throw new RangeError('exponent is not below the order of the group');
      product = (product * factor) % modulus;
    }
    return product;
  };
}

function buildWindowTable(base: bigint, modulus: bigint, order: bigint): bigint[][] {
  const positions = Math.ceil(order.toString(16).length / 2);
  const table: bigint[][] = [];
  let step = base % modulus;
  for (let position = 0; position < positions; position += 1) {
    const row = [1n];
    let value = 1n;
    for (let digit = 1; digit < 1 << windowBits; digit += 1) {
      value = (value * step) % modulus;
      row.push(value);
    }
    table.push(row);
    step = (value * step) % modulus;
  }
  return table;
}

function slidingWindowPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const square = (base * base) % modulus;
  const oddPowers = [base % modulus];
  for (let i = 1; i < 1 << (slidingBits - 1); i += 1)
    oddPowers.push(((oddPowers[i - 1] ?? 1n) * square) % modulus);

  const bits = exponent.toString(2);
  let product = 1n;
  let at = 0;
  while (at < bits.length) {
    if (bits[at] === '0') {
      product = (product * product) % modulus;
      at += 1;
      continue;
    }
    let end = Math.min(at + slidingBits, bits.length);
    while (bits[end - 1] === '0') end -= 1;
    for (let i = at; i < end; i += 1) product = (product * product) % modulus;
    product = (product * (oddPowers[Number.parseInt(bits.slice(at, end), 2) >> 1] ?? 1n)) % modulus;
    at = end;
  }
  return product;
}

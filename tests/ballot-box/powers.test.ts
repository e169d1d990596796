import fc from 'fast-check';
import { expect, test } from 'vitest';

import { belenios2048, belenios2048Modulus, belenios2048Order, inverse } from '@/ballot-box/protocol/group';
import { bigIntPowers } from '@/ballot-box/protocol/powers';
import { drawExponent, drawSigns } from '@/ballot-box/protocol/random';
import { opensslPowers } from '@/ballot-box/store/openssl-powers';

import { random } from './build-election';

const field = { modulus: belenios2048Modulus, order: belenios2048Order };
const plain = bigIntPowers(field);
const fast = opensslPowers(field);
const residues = fc.bigInt({ min: 0n, max: field.modulus - 1n });
const exponents = fc.bigInt({ min: 0n, max: field.order - 1n });

function slowPower(base: bigint, exponent: bigint): bigint {
  let [product, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % field.modulus) {
    if (rest & 1n) product = (product * square) % field.modulus;
  }
  return product;
}

test('all ways to take a power agree', () => {
  fc.assert(
    fc.property(residues, exponents, (base, exponent) => {
      const power = slowPower(base, exponent);

      expect(plain.power(base, exponent)).toBe(power);
      expect(fast.power(base, exponent)).toBe(power);
    }),
    { numRuns: 20 },
  );
});

test('a window table gives the same powers', () => {
  const tabled = plain.fixedBase(7n);

  for (const exponent of [0n, 1n, 255n, 256n, 65_536n, field.order - 1n]) {
    expect(tabled(exponent)).toBe(slowPower(7n, exponent));
  }
  expect(() => tabled(field.order ** 2n)).toThrow(RangeError);
});

test('the powers that OpenSSL refuses to take are taken all the same', () => {
  const { generator } = belenios2048();
  for (const [base, exponent] of [
    [0n, 5n],
    [1n, 5n],
    [field.modulus - 1n, 2n],
    [5n, 0n],
    [5n, 1n],
    [generator, field.order],
  ] as const) {
    expect(fast.power(base, exponent)).toBe(slowPower(base, exponent));
  }
});

test('the group has the generator and its powers, and nothing else', () => {
  for (const group of [belenios2048(), belenios2048(opensslPowers)]) {
    const element = group.generatorPower(12_345n);

    expect(group.has(element)).toBe(true);
    expect(group.has(group.identity)).toBe(true);
    expect(group.multiply(element, group.invert(element))).toBe(group.identity);
    expect(group.generatorPower(-1n)).toBe(group.invert(group.generator));
    for (const stranger of [
      0n,
      3n,
      field.modulus - 1n,
      field.modulus,
      element + field.modulus,
      field.modulus - element,
    ]) {
      expect(group.has(stranger)).toBe(false);
    }
  }
});

test('zero has no inverse', () => {
  expect(() => inverse(0n, 7n)).toThrow(RangeError);
  expect(inverse(3n, 7n)).toBe(5n);
});

test('draws are even: what would favour some values is drawn again', () => {
  const numbers = [0xff, 0x9f].values();
  const signs = [254, 12].values();

  expect(drawExponent(() => Uint8Array.of(numbers.next().value ?? 0), 6n)).toBe(4n);
  expect(drawSigns(() => Uint8Array.of(signs.next().value ?? 0), 'abcdefghij', 1)).toBe('c');
});

test('a generator that gives too few bytes is a fault', () => {
  expect(() => drawExponent(() => new Uint8Array(), 6n)).toThrow(RangeError);
  expect(() => drawSigns(() => new Uint8Array(), 'ab', 1)).toThrow(RangeError);
});

test('draws cover the whole range', () => {
  const drawn = new Set(Array.from({ length: 300 }, () => drawExponent(random, 6n)));

  expect([...drawn].sort()).toEqual([0n, 1n, 2n, 3n, 4n, 5n]);
});

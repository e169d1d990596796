import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cardAlphabet } from '@/ballot-box/protocol/card-alphabet';
import { makeCardCode, readCardCode } from '@/ballot-box/protocol/card-code';
import { cardQr, readCardQr } from '@/ballot-box/protocol/card-qr';
import { electionUuid, isElectionUuid } from '@/ballot-box/protocol/election-uuid';
import { makeShareSecret, readShareSecret } from '@/ballot-box/protocol/share-secret';

import { random, valueOf } from './build-election';

const codes = fc.constant(null).map(() => makeCardCode(random));
const secrets = fc.constant(null).map(() => makeShareSecret(random).printed);
const bare = (printed: string) => printed.replaceAll('-', '');
const signs = fc.constantFrom(...cardAlphabet);

function withSign(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1);
}

describe('a card code', () => {
  test('is four groups of four signs without I, O, 0 and 1', () => {
    expect(makeCardCode(random)).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  });

  test('is read in lower case, with spaces, and without dashes, as it was printed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const typed of [code, code.toLowerCase(), bare(code), ` ${code.replaceAll('-', ' ')}\n`]) {
          expect(readCardCode(typed)).toEqual({ ok: true, value: code });
        }
      }),
    );
  });

  test('with any one wrong character is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat(15), signs, (code, at, sign) => {
        fc.pre(bare(code)[at] !== sign);

        expect(readCardCode(withSign(bare(code), at, sign))).toEqual({
          ok: false,
          error: { code: 'check-character' },
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('with any two characters swapped is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat(15), fc.nat(15), (code, i, j) => {
        const typed = bare(code);
        fc.pre(typed[i] !== typed[j]);

        const swapped = withSign(withSign(typed, i, typed.charAt(j)), j, typed.charAt(i));

        expect(readCardCode(swapped)).toEqual({ ok: false, error: { code: 'check-character' } });
      }),
      { numRuns: 1000 },
    );
  });

  test('that is too short or too long is refused by its length', () => {
    const code = bare(makeCardCode(random));

    expect(readCardCode(code.slice(1))).toEqual({ ok: false, error: { code: 'length', length: 15 } });
    expect(readCardCode(`${code}A`)).toEqual({ ok: false, error: { code: 'length', length: 17 } });
    expect(readCardCode('')).toEqual({ ok: false, error: { code: 'length', length: 0 } });
  });

  test.each(['O', '0', 'I', '1', 'Đ', '@'])(
    'with the character %s is refused, and the character named',
    (character) => {
      const typed = withSign(bare(makeCardCode(random)), 5, character);

      expect(readCardCode(typed)).toEqual({ ok: false, error: { code: 'foreign-character', character } });
    },
  );
});

describe('the QR of a card', () => {
  test('holds the box and the code', () => {
    const [boxUuid, code] = [electionUuid(random), makeCardCode(random)];

    expect(readCardQr(cardQr(boxUuid, code))).toEqual({ ok: true, value: { boxUuid, code } });
  });

  test.each([
    '',
    'https://example.vn',
    'TN96:short:AAAA',
    'TN96:abcdefghijkmno',
    'TN95:abcdefghijkmno:AAAA',
    'TN96:abcdefghijkmno:A:B',
  ])('that says “%s” is not a card', (text) => {
    expect(readCardQr(text)).toEqual({ ok: false, error: { code: 'not-a-card' } });
  });

  test('with a damaged code is refused like a typed one', () => {
    expect(readCardQr('TN96:abcdefghijkmno:AAAA')).toEqual({
      ok: false,
      error: { code: 'length', length: 4 },
    });
  });
});

describe('a member’s secret', () => {
  test('is seven groups of four signs, and gives its seed back however it is typed', () => {
    fc.assert(
      fc.property(fc.constant(null), () => {
        const secret = makeShareSecret(random);

        expect(secret.printed).toMatch(/^([2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{4}$/);
        expect(secret.seed).toMatch(/^[1-9A-HJ-NP-Za-km-z]{22}$/);
        expect(readShareSecret(bare(secret.printed).toLowerCase())).toEqual({ ok: true, value: secret });
      }),
    );
  });

  test('with any one or two wrong characters is refused', () => {
    fc.assert(
      fc.property(secrets, fc.nat(27), fc.nat(27), signs, signs, (printed, i, j, a, b) => {
        const typed = withSign(withSign(bare(printed), i, a), j, b);
        fc.pre(typed !== bare(printed));

        expect(readShareSecret(typed)).toEqual({ ok: false, error: { code: 'check-character' } });
      }),
      { numRuns: 1000 },
    );
  });

  test('of another length or with a foreign character is refused by name', () => {
    expect(readShareSecret('ABCD')).toEqual({ ok: false, error: { code: 'length', length: 4 } });
    expect(readShareSecret('ABC0')).toEqual({
      ok: false,
      error: { code: 'foreign-character', character: '0' },
    });
    expect(readShareSecret('Z'.repeat(28))).toEqual({ ok: false, error: { code: 'check-character' } });
  });
});

test('a fresh uuid of an election has the form of one', () => {
  expect(isElectionUuid(electionUuid(random))).toBe(true);
  expect(isElectionUuid('0OIl')).toBe(false);
  expect(valueOf(readCardCode(makeCardCode(random)))).toHaveLength(19);
});

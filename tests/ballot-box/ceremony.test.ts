import { describe, expect, test } from 'vitest';

import { checkCerts, makeCert } from '@/ballot-box/protocol/pedersen-cert';
import { checkPolynomials, makePolynomial } from '@/ballot-box/protocol/pedersen-polynomial';
import {
  checkVoutput,
  encryptedShareOf,
  makeVoutput,
  openShare,
  vinputOf,
} from '@/ballot-box/protocol/pedersen-share';
import { decryptMessage, encryptMessage } from '@/ballot-box/protocol/sealed-message';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { readThresholdParameters, thresholdParameters } from '@/ballot-box/protocol/threshold-parameters';
import { checkTrusteeKey } from '@/ballot-box/protocol/trustee-key';
import { makeSingleKey } from '@/ballot-box/protocol/trustee-single';
import { makeTrustees, readTrustees } from '@/ballot-box/protocol/trustees';

import { aCommittee, group, random, valueOf } from './build-election';

const threshold = 2;
const seeds = Array.from({ length: 3 }, () => makeShareSecret(random).seed);
const stranger = makeShareSecret(random).seed;
const certs = seeds.map((seed) => makeCert({ seed, group, random }));
const texts = seeds.map((seed) => valueOf(makePolynomial({ seed, certs, threshold, group, random })));
const polynomials = valueOf(checkPolynomials({ certs, polynomials: texts, threshold, group }));
const vinputs = seeds.map((_seed, member) => vinputOf(polynomials, member));
const voutputs = seeds.map((seed, member) =>
  valueOf(makeVoutput({ seed, certs, vinput: vinputs[member] ?? '', threshold, group, random })),
);
const [seed = ''] = seeds;

describe('certificates', () => {
  test('of all members are accepted', () => {
    expect(valueOf(checkCerts(certs, group))).toHaveLength(3);
  });

  test('given twice, forged, or broken are refused, and the member named', () => {
    const [a = '', b = ''] = certs;
    const forged = JSON.stringify({ ...JSON.parse(a), signature: JSON.parse(b).signature });

    expect(checkCerts([a, b, a], group)).toEqual({ ok: false, error: { code: 'repeated', member: 2 } });
    expect(checkCerts([b, forged], group)).toEqual({ ok: false, error: { code: 'signature', member: 1 } });
    expect(checkCerts([''], group)).toEqual({ ok: false, error: { code: 'shape', member: 0 } });
  });
});

describe('polynomials', () => {
  const order = { seed, certs, threshold, group, random };

  test('are refused to a stranger, and with an impossible threshold', () => {
    expect(makePolynomial({ ...order, seed: stranger })).toEqual({
      ok: false,
      error: { code: 'not-a-member', member: -1 },
    });
    for (const impossible of [0, 4, 1.5]) {
      expect(makePolynomial({ ...order, threshold: impossible })).toMatchObject({
        error: { code: 'threshold' },
      });
      expect(checkPolynomials({ certs, polynomials: texts, threshold: impossible, group })).toMatchObject({
        error: { code: 'threshold' },
      });
    }
    expect(makePolynomial({ ...order, certs: [''] })).toMatchObject({ error: { code: 'shape' } });
    expect(checkPolynomials({ certs: [''], polynomials: [], threshold: 1, group })).toMatchObject({
      error: { code: 'shape' },
    });
  });

  test('of another threshold, missing, or in another member’s name are refused', () => {
    const [a = '', b = ''] = texts;
    const longer = valueOf(makePolynomial({ ...order, threshold: 3 }));
    const refusal = (list: string[]) => checkPolynomials({ certs, polynomials: list, threshold, group });

    expect(refusal([longer, b, b])).toEqual({ ok: false, error: { code: 'threshold', member: 0 } });
    expect(refusal([a, b])).toEqual({ ok: false, error: { code: 'shape', member: 2 } });
    expect(refusal([a, a, b])).toEqual({ ok: false, error: { code: 'signature', member: 1 } });
    expect(refusal([a.replace('coefexps\\":[\\"', 'coefexps\\":[\\"0'), b, b])).toMatchObject({
      error: { code: 'shape' },
    });
  });
});

describe('a member’s share', () => {
  const order = { seed, certs, threshold, group, random, vinput: vinputs[0] ?? '' };

  test('is accepted by the server when it fits everybody’s coefficients', () => {
    for (const [member, voutput] of voutputs.entries()) {
      expect(checkVoutput({ certs, polynomials, voutput, member, threshold, group }).ok).toBe(true);
    }
  });

  test('that is another member’s, or no share at all, is refused', () => {
    const check = { certs, polynomials, member: 0, threshold, group };

    expect(checkVoutput({ ...check, voutput: voutputs[1] ?? '' })).toEqual({
      ok: false,
      error: { code: 'inconsistent', member: 0 },
    });
    expect(checkVoutput({ ...check, voutput: '' })).toEqual({
      ok: false,
      error: { code: 'shape', member: 0 },
    });
    expect(checkVoutput({ ...check, certs: [''], voutput: '' })).toMatchObject({ error: { code: 'shape' } });
    expect(checkVoutput({ ...check, threshold: 1, voutput: '' })).toMatchObject({
      error: { code: 'threshold' },
    });
  });

  test('is not made by a stranger, from another member’s messages, or from none', () => {
    expect(makeVoutput({ ...order, seed: stranger })).toMatchObject({ error: { code: 'not-a-member' } });
    expect(makeVoutput({ ...order, vinput: vinputs[1] ?? '' })).toEqual({
      ok: false,
      error: { code: 'unreadable', member: 0 },
    });
    expect(makeVoutput({ ...order, vinput: '' })).toEqual({ ok: false, error: { code: 'shape', member: 0 } });
    expect(makeVoutput({ ...order, threshold: 3 })).toEqual({
      ok: false,
      error: { code: 'threshold', member: 0 },
    });
    expect(makeVoutput({ ...order, certs: [''] })).toMatchObject({ error: { code: 'shape' } });
  });

  test('is not made when somebody’s values do not fit the coefficients they published', () => {
    const {
      seeds: [mine = '', cheat = ''],
      certs: pair,
    } = twoMembers();
    const [honest, first, second] = [mine, cheat, cheat].map((who) =>
      valueOf(makePolynomial({ seed: who, certs: pair, threshold, group, random })),
    );
    const round = (list: (string | undefined)[]) =>
      valueOf(
        checkPolynomials({ certs: pair, polynomials: list.map((text) => text ?? ''), threshold, group }),
      );
    const [own, theirs] = round([honest, first]);
    const [, other] = round([honest, second]);
    if (!own || !theirs || !other) throw new Error('two members');

    const mixed = vinputOf([own, { ...theirs, coefexps: other.coefexps }], 0);

    expect(makeVoutput({ ...order, seed: mine, certs: pair, vinput: mixed })).toEqual({
      ok: false,
      error: { code: 'inconsistent', member: 1 },
    });
  });

  test('is not made when the server swaps the member’s own coefficients', () => {
    const {
      seeds: [mine = '', other = ''],
      certs: pair,
    } = twoMembers();
    const [first, second, theirs] = [mine, mine, other].map((who) =>
      valueOf(makePolynomial({ seed: who, certs: pair, threshold, group, random })),
    );
    const round = (own: string | undefined) =>
      valueOf(checkPolynomials({ certs: pair, polynomials: [own ?? '', theirs ?? ''], threshold, group }));
    const [kept, rest] = round(first);
    const [swapped] = round(second);
    if (!kept || !rest || !swapped) throw new Error('two members');

    const mixed = vinputOf([{ ...swapped, polynomial: kept.polynomial }, rest], 0);

    expect(makeVoutput({ ...order, seed: mine, certs: pair, vinput: mixed })).toEqual({
      ok: false,
      error: { code: 'inconsistent', member: 0 },
    });
  });

  test('opens with its member’s secret and no other', () => {
    const sealed = encryptedShareOf(voutputs[0] ?? '', group) ?? '';

    expect(openShare(sealed, seed, group)).toBeTypeOf('bigint');
    expect(openShare(sealed, stranger, group)).toBeUndefined();
    expect(openShare('', seed, group)).toBeUndefined();
    expect(encryptedShareOf('', group)).toBeUndefined();
  });

  test('is routed only to members', () => {
    expect(() => vinputOf(polynomials, 3)).toThrow(RangeError);
  });
});

describe('the committee’s public keys', () => {
  const round = { certs, polynomials, voutputs, threshold, group };
  const text = valueOf(thresholdParameters(round));

  test('can be read back', () => {
    expect(valueOf(readThresholdParameters(text, group))).toMatchObject({
      threshold,
      verificationKeys: expect.any(Array),
    });
  });

  test('are refused with a voutput missing, exchanged, or a threshold that was not agreed', () => {
    expect(thresholdParameters({ ...round, voutputs: voutputs.slice(1) })).toMatchObject({ ok: false });
    expect(thresholdParameters({ ...round, voutputs: voutputs.toReversed() })).toMatchObject({
      error: { code: 'inconsistent' },
    });
    expect(thresholdParameters({ ...round, certs: [''] })).toMatchObject({ error: { code: 'shape' } });
    expect(readThresholdParameters(text.replace('"threshold":2', '"threshold":1'), group)).toMatchObject({
      error: { code: 'threshold' },
    });
    expect(readThresholdParameters(text.replace('"threshold":2', '"threshold":9'), group)).toMatchObject({
      error: { code: 'threshold', member: -1 },
    });
    expect(readThresholdParameters('', group)).toEqual({ ok: false, error: { code: 'shape', member: -1 } });
  });

  test('are refused with a list cut short, a forged certificate or a proof that does not hold', () => {
    const wire = JSON.parse(text);
    const refusal = (change: object) =>
      readThresholdParameters(JSON.stringify({ ...wire, ...change }), group);
    const [first, second, third] = wire.verification_keys;

    expect(refusal({ coefexps: wire.coefexps.slice(1) })).toMatchObject({
      error: { code: 'shape', member: -1 },
    });
    expect(refusal({ certs: wire.certs.toReversed() })).toMatchObject({ error: { code: 'signature' } });
    expect(
      refusal({
        certs: [{ ...wire.certs[0], signature: wire.certs[1].signature }, wire.certs[1], wire.certs[2]],
      }),
    ).toMatchObject({
      error: { code: 'signature', member: 0 },
    });
    expect(refusal({ verification_keys: [{ ...first, pok: second.pok }, second, third] })).toMatchObject({
      error: { code: 'proof', member: 0 },
    });
  });
});

describe('the trustees of an election', () => {
  const committee = aCommittee(1, 1).parameters;
  const server = makeSingleKey(group, random).publicKey;
  const other = makeSingleKey(group, random).publicKey;
  const forged = JSON.stringify({ ...JSON.parse(server), pok: JSON.parse(other).pok });

  test('are the server and the committee together', () => {
    const trustees = valueOf(makeTrustees({ serverKey: server, committee }, group));

    expect(trustees.publicKey).toBe(group.multiply(trustees.serverKey, trustees.committee.publicKey));
    expect(valueOf(readTrustees(trustees.text, group))).toEqual(trustees);
  });

  test('are refused with a server key that nobody proved to hold', () => {
    expect(makeTrustees({ serverKey: forged, committee }, group)).toEqual({
      ok: false,
      error: { code: 'server-key' },
    });
    expect(checkTrusteeKey(forged, group)).toEqual({ ok: false, error: { code: 'proof' } });
    expect(checkTrusteeKey('', group)).toEqual({ ok: false, error: { code: 'shape' } });
  });

  test('are refused without a sound committee', () => {
    const broken = committee.replace('"threshold":1', '"threshold":2');

    expect(makeTrustees({ serverKey: server, committee: broken }, group)).toMatchObject({
      error: { code: 'committee' },
    });
    expect(readTrustees('[]', group)).toEqual({ ok: false, error: { code: 'shape' } });
  });
});

describe('a message sealed to one member', () => {
  const key = group.generatorPower(77n);

  test.each(['', 'ngắn', 'Đúng mười sáu!!', 'x'.repeat(5000)])(
    'opens with that member’s key alone',
    (message) => {
      const sealed = encryptMessage(message, key, group, random);

      expect(decryptMessage(sealed, 77n, group)).toBe(message);
      expect(decryptMessage(sealed, 78n, group)).toBeUndefined();
    },
  );

  test('does not open after a change, or when cut short', () => {
    const sealed = JSON.parse(encryptMessage('bí mật', key, group, random));
    const first = sealed.data.startsWith('0') ? '1' : '0';

    expect(
      decryptMessage(JSON.stringify({ ...sealed, data: first + sealed.data.slice(1) }), 77n, group),
    ).toBeUndefined();
    expect(decryptMessage(JSON.stringify({ ...sealed, data: 'abcd' }), 77n, group)).toBeUndefined();
    expect(decryptMessage(JSON.stringify({ ...sealed, alpha: '3' }), 77n, group)).toBeUndefined();
  });

  test('may not be longer than the mode can carry', () => {
    expect(() => encryptMessage('x'.repeat(70_000), key, group, random)).toThrow(RangeError);
  });
});

function twoMembers(): { seeds: string[]; certs: string[] } {
  const pair = [makeShareSecret(random).seed, makeShareSecret(random).seed];
  return { seeds: pair, certs: pair.map((member) => makeCert({ seed: member, group, random })) };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { castTextReader } from '@/ballot-box/protocol/cast-text';
import { checkBallot, checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { sha256Base64 } from '@/ballot-box/protocol/digest';
import { proveKnowledge } from '@/ballot-box/protocol/schnorr';
import { ballotHash, signatureText } from '@/ballot-box/protocol/sealed-ballot';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { compact } from '@/ballot-box/protocol/wire-format';
import { castCheck } from '@/ballot-box/store/check-cast';

import { aBallot, aCommittee, anElection, group, random, type BuiltElection } from './build-election';

const committee = aCommittee(1, 1);
const built = anElection({ mins: [0], cards: 2, committee });
const { election } = built;
const check = castCheck(election);
const ballot = aBallot(built, 0, ['high']);

/** The group without the sizes of its numbers: what is left of the full shape check is the form of the text. */
const formAlone = { ...election, group: { ...group, order: 10n ** 1400n, inRange: () => true } };

describe('a ballot that the full check accepts is let in', () => {
  test('whatever is marked, on forms of any size', async () => {
    const choice = fc.constantFrom<Choice>('high', 'medium', 'low', 'blank');
    const marks = fc.array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), choice), { minLength: 1, maxLength: 4 });

    await fc.assert(
      fc.asyncProperty(marks, async (rows) => {
        const mins = rows.map(([min]) => min);
        const form = anElection({ mins, cards: 1, committee });
        const choices = rows.map(([min, mark]) => (min === 1 && mark === 'blank' ? 'low' : mark));
        const text = aBallot(form, 0, choices);

        expect(checkBallot(text, form.election).ok).toBe(true);
        expect(await castCheck(form.election)(text)).toEqual({
          ok: true,
          value: { publicCredential: form.credentials[0], ballotHash: ballotHash(text) },
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a changed ballot is refused', () => {
  test('whichever of its bytes was changed', async () => {
    const bytes = Buffer.from(ballot);

    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = (bytes[place] ?? 0) ^ 1;
      expect((await check(changed.toString())).ok, `byte ${place}`).toBe(false);
    }
  });

  test('into whatever it was changed, wherever', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('0', '00', '"0"', ',', '}', ']', ' ', '\n', '\uFEFF', '{"more":1,', '1e9', '-1', '１'),
      fc.nat(ballot.length).map((from) => ballot.slice(from, from + 40)),
    );
    const place = fc.nat(ballot.length);

    await fc.assert(
      fc.asyncProperty(place, fc.nat(60), piece, async (from, length, put) => {
        const changed = ballot.slice(0, from) + put + ballot.slice(from + length);
        fc.pre(changed !== ballot);

        expect((await check(changed)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['another election’s', anElection({ mins: [0], cards: 1, committee })],
    ['one of a longer form', anElection({ mins: [0, 0], cards: 1, committee })],
  ])('when it is %s', async (_what, other: BuiltElection) => {
    const foreign = aBallot(other, 0, Array<Choice>(other.election.questions.length).fill('high'));

    expect(await check(foreign)).toEqual({ ok: false, error: { code: 'shape' } });
  });

  test('when the signature is another card’s', async () => {
    const other = JSON.parse(aBallot(built, 1, ['high']));
    const text = JSON.stringify({ ...other, credential: JSON.parse(ballot).credential });

    expect(await check(text)).toEqual({ ok: false, error: { code: 'signature' } });
  });

  test('when it is longer than any ballot of this form can be', () => {
    const endless = ballot.replace(/"alpha":"\d+"/, `"alpha":"${'9'.repeat(100_000)}"`);

    expect(castTextReader(election)(endless)).toBeUndefined();
  });
});

test('form for form, the quick reading and the full one agree', () => {
  const read = castTextReader(election);
  const numbers = [...ballot.matchAll(/"(\d+)"/g)].map(({ index, 1: digits = '' }) => ({ index, digits }));
  const put = fc.constantFrom(
    '0',
    '1',
    '01',
    '',
    '-1',
    '1.5',
    '1e3',
    '0x1',
    ' 1',
    '\\u0031',
    '7'.repeat(600),
  );
  const isAnswers = (at: number) => at > ballot.indexOf('"answers"') && at < ballot.indexOf('"signature"');

  fc.assert(
    fc.property(fc.constantFrom(...numbers), put, ({ index, digits }, digitsPut) => {
      fc.pre(isAnswers(index));
      const changed = `${ballot.slice(0, index + 1)}${digitsPut}${ballot.slice(index + 1 + digits.length)}`;

      expect(read(changed) !== undefined).toBe(checkBallotShape(changed, formAlone).ok);
    }),
    { numRuns: 400 },
  );
});

test('a number out of range that its own card signed is stored, and refused when the sealed ballots are checked', async () => {
  const { secret } = credentialOf(built.codes[0] ?? '', election.uuid, group);
  const { signature: _signature, ...unsigned } = JSON.parse(ballot);
  unsigned.answers[0].choices[0].alpha = '0';
  const hash = sha256Base64(compact(unsigned));
  const proof = proveKnowledge(secret, signatureText(hash), group, random);
  const text = compact({ ...unsigned, signature: { hash, proof } });

  expect((await check(text)).ok).toBe(true);
  expect(checkBallot(text, election)).toEqual({ ok: false, error: { code: 'shape' } });
});

test('a signature with numbers that are not reduced is refused', async () => {
  const parsed = JSON.parse(ballot);
  const { proof } = parsed.signature;
  proof.response = (BigInt(proof.response) + group.order).toString();

  expect(await check(JSON.stringify(parsed))).toEqual({ ok: false, error: { code: 'shape' } });
});

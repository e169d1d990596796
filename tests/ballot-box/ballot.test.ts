import { describe, expect, test } from 'vitest';

import { checkBallot, checkBallotProofs, checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { sha256Base64 } from '@/ballot-box/protocol/digest';
import { makeElection, readElection } from '@/ballot-box/protocol/election';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { ballotSteps, makeBallot } from '@/ballot-box/protocol/make-ballot';
import { inHashOrder } from '@/ballot-box/protocol/sealed-ballot';

import { aBallot, aCommittee, anElection, group, random, valueOf } from './build-election';

const committee = aCommittee(1, 1);
const built = anElection({ mins: [0, 1], cards: 2, committee });
const { election } = built;
const ballot = aBallot(built, 0, ['blank', 'high']);

describe('a ballot', () => {
  test('passes every check, whatever is marked', () => {
    for (const first of ['high', 'medium', 'low', 'blank'] as const) {
      for (const second of ['high', 'medium', 'low'] as const) {
        expect(checkBallot(aBallot(built, 0, [first, second]), election, new Set(built.credentials)).ok).toBe(
          true,
        );
      }
    }
  });

  test('is made one question at a time, so that progress can be shown', () => {
    const steps = ballotSteps({ election, code: built.codes[0] ?? '', choices: ['low', 'low'], random });

    expect(steps.next()).toEqual({ done: false, value: { done: 1, of: 2 } });
    expect(steps.next()).toEqual({ done: false, value: { done: 2, of: 2 } });
    expect(checkBallot(String(steps.next().value), election).ok).toBe(true);
  });

  test('made with plain powers passes checks with fast ones, and the other way round', () => {
    const plain = valueOf(readElection(election.text, belenios2048()));
    const choices = ['medium', 'medium'] as const;
    const madePlain = makeBallot({ election: plain, code: built.codes[0] ?? '', choices, random });

    expect(checkBallot(madePlain, election).ok).toBe(true);
    expect(checkBallot(ballot, plain).ok).toBe(true);
  });

  test('cannot leave a row blank where none may be', () => {
    expect(() => aBallot(built, 0, ['high', 'blank'])).toThrow(RangeError);
    expect(() => aBallot(built, 0, ['high'])).toThrow(RangeError);
  });
});

describe('a ballot is refused', () => {
  test('when it was made for another election', () => {
    const other = anElection({ mins: [0, 1], cards: 0, committee });

    expect(checkBallot(ballot, other.election)).toEqual({ ok: false, error: { code: 'other-election' } });
  });

  test('when its card is not in the frozen list', () => {
    const listed = new Set(built.credentials.slice(1));

    expect(checkBallot(ballot, election, listed)).toEqual({ ok: false, error: { code: 'credential' } });
  });

  test.each([
    ['a space', ballot.replace('":', '": ')],
    ['a field too many', ballot.replace('{', '{"more":1,')],
    ['fields in another order', JSON.stringify(reversed(JSON.parse(ballot)))],
    ['a padded number', ballot.replace('"credential":"', '"credential":"0')],
    ['an element out of range', ballot.replace(/"alpha":"\d+"/, '"alpha":"0"')],
    [
      'a row missing',
      JSON.stringify({ ...JSON.parse(ballot), answers: JSON.parse(ballot).answers.slice(1) }),
    ],
    ['nothing at all', ''],
  ])('when its form is not exact: %s', (_what, text) => {
    expect(checkBallotShape(text, election)).toEqual({ ok: false, error: { code: 'shape' } });
  });

  test('when its signature is another card’s', () => {
    const other = JSON.parse(aBallot(built, 1, ['low', 'low']));
    const text = JSON.stringify({ ...other, credential: JSON.parse(ballot).credential });

    expect(checkBallot(text, election)).toEqual({ ok: false, error: { code: 'signature' } });
  });

  test('when an answer was changed after signing', () => {
    const changed = JSON.parse(ballot);
    changed.answers.reverse();

    expect(checkBallot(JSON.stringify(changed), election)).toEqual({
      ok: false,
      error: { code: 'signature' },
    });
  });

  test('when the answers of two rows are exchanged, even before signing', () => {
    const shaped = valueOf(checkBallotShape(ballot, election));

    const exchanged = { ...shaped, answers: shaped.answers.toReversed() };

    expect(checkBallotProofs(exchanged, election)).toEqual({
      ok: false,
      error: { code: 'proof', question: 0 },
    });
  });

  test('when a ciphertext is outside the group, where sums could not be opened', () => {
    const shaped = valueOf(checkBallotShape(ballot, election));
    const [first] = shaped.answers;
    const [choice] = first?.choices ?? [];
    if (first && choice) first.choices[0] = { alpha: choice.alpha, beta: group.invert(0n - choice.beta) };

    expect(checkBallotProofs(shaped, election)).toEqual({ ok: false, error: { code: 'proof', question: 0 } });
  });

  test('when a proof is another ballot’s', () => {
    const mine = valueOf(checkBallotShape(ballot, election));
    const other = valueOf(checkBallotShape(aBallot(built, 1, ['high', 'low']), election));
    const answers = mine.answers.map((answer, i) => ({
      ...answer,
      ...(i === 1 && { overall_proof: other.answers[1]?.overall_proof ?? [] }),
    }));

    expect(checkBallotProofs({ ...mine, answers }, election)).toEqual({
      ok: false,
      error: { code: 'proof', question: 1 },
    });
  });
});

describe('an election', () => {
  test('keeps Vietnamese names, quotes and marks, and its hash is over its very text', () => {
    expect(valueOf(readElection(election.text, group)).name).toBe(
      'Hội nghị lấy phiếu tín nhiệm “Đảng ủy phường Hòa Khánh”',
    );
    expect(election.text).toContain('Đồng chí Nguyễn Thị Thúy');
    expect(election.hash).toBe(sha256Base64(election.text));
  });

  test('has no control character, which JSON libraries escape differently', () => {
    const made = makeElection({ ...election, name: 'Hội\tnghị\u007f\n', questions: election.questions });

    expect(made.name).toBe('Hội nghị');
  });

  test.each([
    ['shape', election.text.replace('"version":1', '"version":2')],
    ['shape', 'not an election'],
    ['group', election.text.replace('BELENIOS-2048', 'RFC-3526-2048')],
    ['public-key', election.text.replace(/"public_key":"\d+"/, '"public_key":"1"')],
    ['public-key', election.text.replace(/"public_key":"\d+"/, '"public_key":"3"')],
  ])('is refused for its %s', (code, text) => {
    expect(readElection(text, group)).toEqual({ ok: false, error: { code } });
  });
});

test('the same card has another credential in another election', () => {
  const [code = ''] = built.codes;

  expect(credentialOf(code, 'abcdefghijkmno', group)).not.toEqual(credentialOf(code, election.uuid, group));
  expect(credentialOf(code, election.uuid, group)).toEqual(credentialOf(code, election.uuid, belenios2048()));
});

test('the order of the sealed box does not depend on the order of arrival', () => {
  expect(inHashOrder(['a', 'b', 'c'])).toEqual(inHashOrder(['c', 'a', 'b']));
});

function reversed(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).reverse());
}

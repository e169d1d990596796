import { describe, expect, test } from 'vitest';

import { writeArchive } from '@/ballot-box/protocol/archive';
import { checkBallot } from '@/ballot-box/protocol/check-ballot';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { sumBallots } from '@/ballot-box/protocol/encrypted-tally';
import { checkPartialDecryption } from '@/ballot-box/protocol/partial-decryption';
import { makeCert } from '@/ballot-box/protocol/pedersen-cert';
import { checkPolynomials, makePolynomial } from '@/ballot-box/protocol/pedersen-polynomial';
import {
  checkVoutput,
  encryptedShareOf,
  makeVoutput,
  openShare,
  vinputOf,
} from '@/ballot-box/protocol/pedersen-share';
import { credentialsFingerprint, writeCredentials } from '@/ballot-box/protocol/public-credentials';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { readThresholdParameters, thresholdParameters } from '@/ballot-box/protocol/threshold-parameters';
import { checkTrusteeKey } from '@/ballot-box/protocol/trustee-key';
import { verifyArchive } from '@/ballot-box/protocol/verify-archive';
import { randomBelow, seededRandom } from '@/lib/seeded-random';

import { aBallot, aCommittee, anElection, anOpenedBox, group, random, valueOf } from '../build-election';
import { BeleniosTool } from './belenios-tool';

const inGroup = ['--group', 'BELENIOS-2048'];

describe('ballots made by others with their own credentials', () => {
  test.each([
    { mins: [1] as const, choices: [[0, 0, 1]] },
    {
      mins: [0, 1, 0, 1, 0] as const,
      choices: [
        [0, 0, 0],
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
    {
      mins: Array.from({ length: 44 }, () => 0 as const),
      choices: Array.from({ length: 44 }, () => [1, 0, 0]),
    },
  ])('pass our checks and are counted: $mins.length subjects', ({ mins, choices }) => {
    const tool = new BeleniosTool();
    const { built, ballot } = theirBallot(tool, mins, choices);
    const { election, credentials } = built;

    expect(checkBallot(ballot, election, new Set(credentials))).toMatchObject({ ok: true });

    const archive = writeArchive(anOpenedBox(built, [ballot], [0]));
    expect(valueOf(verifyArchive(archive, group)).counts).toEqual(choices);
    expect(tool.verifies(election.uuid, archive)).toBe(true);
  });

  test('are refused after any one byte is changed', () => {
    const { built, ballot } = theirBallot(new BeleniosTool(), [0], [[0, 1, 0]]);
    const random = seededRandom(96);

    for (let flip = 0; flip < 60; flip += 1) {
      const at = randomBelow(random, ballot.length);
      const changed =
        ballot.slice(0, at) + String.fromCharCode(ballot.charCodeAt(at) ^ 1) + ballot.slice(at + 1);
      expect(checkBallot(changed, built.election, new Set(built.credentials)).ok, `byte ${at}`).toBe(false);
    }
  });
});

test('the fingerprint of the card list is the one that others compute from the archive', () => {
  const { credentials } = anElection({ mins: [1], cards: 3, committee: aCommittee(1, 1) });

  const computed = new BeleniosTool().run('sha256-b64', [], writeCredentials(credentials)).trim();

  expect(credentialsFingerprint(credentials.toReversed())).toBe(computed);
});

test('a trustee key made by others passes our check', () => {
  const tool = new BeleniosTool();

  tool.run('setup generate-trustee-key', inGroup);

  expect(checkTrusteeKey(tool.fileEndingIn('pubkey').trim(), group).ok).toBe(true);
});

test('one key ceremony joins our members and those of other software', () => {
  const tool = new BeleniosTool();
  const threshold = 2;
  const key = (step: number, options: string[] = [], input = '') =>
    tool.run('setup generate-trustee-key-threshold', [...inGroup, '--step', String(step), ...options], input);
  const ours = [makeShareSecret(random), makeShareSecret(random)].map(({ seed }) => seed);
  key(1);
  const certs = [tool.fileEndingIn('cert').trim(), ...ours.map((seed) => makeCert({ seed, group, random }))];
  const certFile = ['--certs', tool.write('all-certs', certs.join('\n') + '\n')];
  key(2, certFile);
  const theirs = ['--key', tool.nameEndingIn('key')];

  const texts = [
    key(3, [...certFile, ...theirs, '--threshold', String(threshold)]).trim(),
    ...ours.map((seed) => valueOf(makePolynomial({ seed, certs, threshold, group, random }))),
  ];
  const polynomialFile = ['--polynomials', tool.write('all-polynomials', texts.join('\n') + '\n')];
  key(4, [...certFile, ...polynomialFile]);
  const polynomials = valueOf(checkPolynomials({ certs, polynomials: texts, threshold, group }));
  const voutputs = [
    key(5, [...certFile, ...theirs], vinputOf(polynomials, 0)).trim(),
    ...ours.map((seed, i) =>
      valueOf(makeVoutput({ seed, certs, vinput: vinputOf(polynomials, i + 1), threshold, group, random })),
    ),
  ];
  const parameters = valueOf(thresholdParameters({ certs, polynomials, voutputs, threshold, group }));

  expect(key(6, [...certFile, ...polynomialFile], voutputs.join('\n') + '\n').trim()).toBe(parameters);
  expect(valueOf(readThresholdParameters(parameters, group)).threshold).toBe(threshold);
  for (const [member, voutput] of voutputs.entries()) {
    expect(checkVoutput({ certs, polynomials, voutput, member, threshold, group }).ok).toBe(true);
  }
  const theirSeed = tool.fileEndingIn('key').trim();
  expect(openShare(encryptedShareOf(voutputs[0] ?? '', group) ?? '', theirSeed, group)).toBeDefined();
});

test('a member can open with the printed secret and other software', () => {
  const tool = new BeleniosTool();
  const committee = aCommittee(3, 2);
  const built = anElection({ mins: [1], cards: 2, committee });
  const { election, trustees } = built;
  const texts = [aBallot(built, 0, ['low']), aBallot(built, 1, ['high'])];
  const { result: _result, ...sealed } = anOpenedBox(built, texts, [0, 1]);
  tool.write(`${election.uuid}.bel`, writeArchive({ ...sealed, partialDecryptions: [] }));

  const text = tool.run('election decrypt-threshold', [
    ...['--key', tool.write('key', `${committee.seeds[2]}\n`)],
    ...['--decryption-key', tool.write('dkey', `${committee.encryptedShares[2]}\n`)],
    ...['--trustee-id', '4'],
  ]);

  const part = text.split('\n').find((line) => line.startsWith('{"decryption_factors"')) ?? '';
  const tally = sumBallots(
    texts.map((ballot) => valueOf(checkBallot(ballot, election))),
    election,
  );
  expect(checkPartialDecryption({ owner: 4, text: part, tally, trustees, election }).ok).toBe(true);
});

/** One ballot of the tool's, with a credential of its own making, for an election of ours. */
function theirBallot(tool: BeleniosTool, mins: readonly (0 | 1)[], choices: number[][]) {
  const built = anElection({ mins: [...mins], cards: 0, committee: aCommittee(1, 1) });
  const { uuid } = built.election;
  tool.run('setup generate-credentials', ['--uuid', uuid, ...inGroup, '--count', '1']);
  const code = tool.fileEndingIn('privcreds').split(' ')[1]?.trim() ?? '';
  const credentials = publicCredentials(tool);
  expect(credentialOf(code, uuid, group).publicCredential).toBe(credentials[0]);
  tool.write(`${uuid}.bel`, writeArchive(anOpenedBox({ ...built, credentials }, [], [0])));
  const order = [
    '--privcred',
    tool.write('code', `${code}\n`),
    '--ballot',
    tool.write('choices', JSON.stringify(choices)),
  ];
  return { built: { ...built, credentials }, ballot: tool.run('election generate-ballot', order).trim() };
}

/** The tool writes each credential with its weight and identity, and publishes it without them. */
function publicCredentials(tool: BeleniosTool): string[] {
  const list = JSON.parse(tool.fileEndingIn('pubcreds')) as string[];
  return list.map((line) => line.split(',')[0] ?? '');
}

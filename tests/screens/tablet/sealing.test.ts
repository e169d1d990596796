import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkBallot } from '@/ballot-box/protocol/check-ballot';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { makeBallot } from '@/ballot-box/protocol/make-ballot';
import { electionOnTablet } from '@/screens/tablet/sealing/election-on-tablet';
import { decryptDraft, encryptDraft } from '@/screens/tablet/sealing/draft-cipher';
import { aCommittee, anElection } from '@tests/ballot-box/build-election';

const group = belenios2048();
const built = anElection({ mins: [0, 0], cards: 1, committee: aCommittee(3, 2) });
const { text } = built.election;

test('a tablet reads an election as the box does, and seals ballots the box takes', () => {
  const election = electionOnTablet(text, group);
  const ballot = makeBallot({
    election,
    code: built.codes[0] ?? '',
    choices: ['low', 'blank'],
    random: (length) => new Uint8Array(randomBytes(length)),
  });

  const { hash, uuid, questions, publicKey } = built.election;
  expect(election).toMatchObject({ hash, uuid, questions, publicKey });
  expect(checkBallot(ballot, built.election, new Set(built.credentials))).toMatchObject({ ok: true });
});

test.each([
  ['no election', '{}'],
  ['a number', '7'],
  ['a question with two answers', text.replace('"Tín nhiệm cao",', '')],
  ['a question with another minimum', text.replace('"min":0', '"min":2')],
  ['a key outside the group', text.replace(/"public_key":"\d+"/, '"public_key":"5"')],
  ['the key that hides nothing', text.replace(/"public_key":"\d+"/, '"public_key":"1"')],
])('%s is refused on the tablet', (_what, other) => {
  expect(() => electionOnTablet(other, group)).toThrow();
});

test('an unfinished ballot opens again with its own card alone', async () => {
  const rows = ['high', null, 'blank'] as const;

  const draft = (await encryptDraft(rows, 12345n)) ?? '';

  expect(await decryptDraft(draft, 12345n)).toEqual(rows);
  expect(await decryptDraft(draft, 12346n)).toBeNull();
  expect(await decryptDraft('rubbish', 12345n)).toBeNull();
});

test('what a draft keeps shows no mark and never looks the same twice', async () => {
  const drafts = [await encryptDraft(['high'], 1n), await encryptDraft(['high'], 1n)];

  expect(drafts[0]).not.toBe(drafts[1]);
  expect(atob(drafts[0] ?? '')).not.toContain('high');
});

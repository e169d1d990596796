import { expect, test } from 'vitest';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { groupedEntry, readEntry } from '@/screens/committee/open/secret-entry';
import { browserRandom } from '@tests/support/a-committee-with-keys';

const { printed, seed } = makeShareSecret(browserRandom);

test('a whole secret is right in any writing: small letters, spaces, no dashes', () => {
  expect(readEntry(printed)).toEqual({ kind: 'right', seed });
  expect(readEntry(printed.toLowerCase().replaceAll('-', ' '))).toEqual({ kind: 'right', seed });
});

test('while it is typed only the number of signs is told', () => {
  expect(readEntry('')).toEqual({ kind: 'typing', typed: 0 });
  expect(readEntry('AB3D-E')).toEqual({ kind: 'typing', typed: 5 });
});

test('a character that no slip holds is told at once', () => {
  expect(readEntry('AB0')).toEqual({ kind: 'foreign', character: '0' });
  expect(readEntry('ABÑ')).toEqual({ kind: 'foreign', character: 'Ñ' });
});

test('a letter that a Vietnamese input method wrote is told as such, also behind another wrong character', () => {
  expect(readEntry('AB3D-EFÊ')).toEqual({ kind: 'input-method', character: 'Ê' });
  expect(readEntry('AB0Đ')).toEqual({ kind: 'input-method', character: 'Đ' });
});

test('one wrong sign, and one too many, are told when the secret is whole', () => {
  const other = printed.startsWith('A') ? 'B' : 'A';

  expect(readEntry(other + printed.slice(1))).toEqual({ kind: 'wrong' });
  expect(readEntry(`${printed}A`)).toEqual({ kind: 'long', typed: 29 });
});

test.each([
  {
    does: 'typing the fifth sign adds the dash',
    text: 'AB3DE',
    caret: 5,
    then: { text: 'AB3D-E', caret: 6 },
  },
  { does: 'a full group gets no dash yet', text: 'AB3D', caret: 4, then: { text: 'AB3D', caret: 4 } },
  {
    does: 'deleting in the second group goes back over the dash',
    text: 'AB3D-',
    caret: 5,
    then: { text: 'AB3D', caret: 4 },
  },
  {
    does: 'a sign put into the middle moves the groups, and the caret stays behind it',
    text: 'ABX3D-EF5H',
    caret: 3,
    then: { text: 'ABX3-DEF5-H', caret: 3 },
  },
])('$does', ({ text, caret, then }) => {
  expect(groupedEntry(text, caret)).toEqual(then);
});

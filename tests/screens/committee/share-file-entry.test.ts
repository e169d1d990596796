import { expect, test } from 'vitest';
import { writeShareFile } from '@/ballot-box/protocol/share-file';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { readChosenFile } from '@/screens/committee/open/share-file-entry';
import { browserRandom } from '@tests/support/a-committee-with-keys';

const holders = ['Lê Thị Bình', 'Trần Gia Hòa', 'Bùi Hạnh Dung'].map((name, member) => ({
  member,
  name,
  encryptedShare: '',
  entered: member === 2,
  hasLeft: false,
}));
const opening = { mark: '7QMT 4WXC', holders };
const { printed } = makeShareSecret(browserRandom);
const facts = { conference: 'Hội nghị năm 2028', member: 'Trần Gia Hòa', place: 2, mark: opening.mark };
const text = writeShareFile(facts, { printed, passphrase: 'mười ký tự trở lên' }, browserRandom);

test('a file of these keys names its holder', () => {
  expect(readChosenFile(text, opening)).toMatchObject({ ok: true, value: { holder: holders[1] } });
});

test.each([
  {
    what: 'of another conference, or of discarded keys,',
    here: { ...opening, mark: '2222 2222' },
    error: { code: 'other-ceremony', conference: facts.conference, mark: '7QMT 4WXC', expected: '2222 2222' },
  },
  {
    what: 'of a place that nobody has',
    here: { ...opening, holders: holders.slice(0, 1) },
    error: { code: 'other-ceremony' },
  },
  {
    what: 'entered before',
    here: { ...opening, holders: holders.map((one) => ({ ...one, entered: true })) },
    error: { code: 'already-entered', name: 'Trần Gia Hòa' },
  },
])('a share $what is refused before anybody types a passphrase', ({ here, error }) => {
  expect(readChosenFile(text, here)).toMatchObject({ ok: false, error });
});

test('a file that is none of a share is refused', () => {
  expect(readChosenFile('PK\u0003\u0004', opening)).toEqual({
    ok: false,
    error: { code: 'not-a-share-file' },
  });
});

import { expect, test } from 'vitest';
import { openShareFile, readShareFile, writeShareFile } from '@/ballot-box/protocol/share-file';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { random, valueOf } from './build-election';

const secret = makeShareSecret(random);
const facts = {
  conference: 'Hội nghị lấy phiếu tín nhiệm năm 2028',
  member: 'Bùi Thị Hạnh Dung',
  place: 2,
  mark: '7QMT 4WXC',
};
const passphrase = 'sông Hồng mùa nước lên';
const text = writeShareFile(facts, { printed: secret.printed, passphrase }, random);

test('a file opens with its passphrase, however the keyboard writes the letters, and with no other', () => {
  const file = valueOf(readShareFile(text));

  expect(file).toMatchObject(facts);
  expect(openShareFile(file, ` ${passphrase.normalize('NFD')} `)).toEqual({ ok: true, value: secret });
  expect(openShareFile(file, 'sông Hồng mùa nước cạn')).toEqual({
    ok: false,
    error: { code: 'wrong-passphrase' },
  });
}, 60_000);

test('a file tells whose it is, and nothing of the secret', () => {
  const bare = secret.printed.replaceAll('-', '');

  expect(text).toContain('Bùi Thị Hạnh Dung');
  for (const clue of [secret.printed, bare, secret.seed, passphrase]) expect(text).not.toContain(clue);
});

test.each([
  ['cut off', (whole: string) => whole.slice(0, -30)],
  [
    'with one sign changed',
    (whole: string) => whole.replace(/(?<="sealed": ")./, (sign) => (sign === '0' ? '1' : '0')),
  ],
  ['under another name', (whole: string) => whole.replace('Bùi Thị', 'Trần Thị')],
])('a file %s is broken, which is no wrong passphrase', (_what, change) => {
  expect(readShareFile(change(text))).toEqual({ ok: false, error: { code: 'broken' } });
});

test.each(['', '{}', 'Danh sách', JSON.stringify({ format: 'tin-nhiem-96/count/1' })])(
  'another file is none of a share: %j',
  (other) => {
    expect(readShareFile(other)).toEqual({ ok: false, error: { code: 'not-a-share-file' } });
  },
);

test('a file that somebody made out to be another member’s does not open', () => {
  const file = valueOf(readShareFile(text));

  expect(openShareFile({ ...file, place: 3 }, passphrase).ok).toBe(false);
}, 60_000);

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { cardQr } from '@/ballot-box/protocol/card-qr';
import { cardFromScan } from '@/screens/tablet/open-card';
import { readEntry, signsOf } from '@/screens/tablet/start/code-entry';

const code = makeCardCode((length) => new Uint8Array(randomBytes(length)));
const bare = code.replaceAll('-', '');

test('only signs a card can have are taken, in capitals, sixteen at most', () => {
  expect(signsOf('k7-mw 0O1Iđ!')).toBe('K7MW');
  expect(signsOf(`${bare}${bare}`)).toBe(bare);
});

test('an entry says how many signs it still needs', () => {
  expect(readEntry('')).toEqual({ state: 'partial', signs: '', remaining: 16 });
  expect(readEntry(bare.slice(0, 10))).toMatchObject({ state: 'partial', remaining: 6 });
});

test('a whole entry is the code as printed', () => {
  expect(readEntry(bare)).toEqual({ state: 'whole', signs: bare, code });
});

test('one wrong sign is told as soon as the entry is whole', () => {
  const wrong = (bare.startsWith('2') ? '3' : '2') + bare.slice(1);

  expect(readEntry(wrong)).toEqual({ state: 'wrong', signs: wrong });
});

test('a scanned card names its election; its code alone is a card as well', () => {
  expect(cardFromScan(cardQr('2gHvXkPq3sZt7B', code))).toEqual({ code, boxUuid: '2gHvXkPq3sZt7B' });
  expect(cardFromScan(code)).toEqual({ code, boxUuid: null });
});

test('another QR is no card, and half a card is a damaged one', () => {
  expect(cardFromScan('https://example.vn')).toBe('not-a-card');
  expect(cardFromScan(cardQr('2gHvXkPq3sZt7B', code.slice(0, -1)))).toBe('damaged-card');
});

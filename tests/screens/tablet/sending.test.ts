import { afterEach, expect, test, vi } from 'vitest';
import { keepSealed } from '@/screens/tablet/tablet-memory';
import { sendBallot } from '@/screens/tablet/tablet-requests';

const sealed = { boxId: 'box', ballot: '{"sealed":true}', hash: 'the hash' };

afterEach(() => {
  vi.unstubAllGlobals();
});

function aStorage(setItem: (items: Map<string, string>, key: string, value: string) => void) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => setItem(items, key, value),
  };
}

function fails(): never {
  throw new Error('The storage is full.');
}

test('a sealed ballot that the tablet has stored is kept', () => {
  vi.stubGlobal(
    'localStorage',
    aStorage((items, key, value) => items.set(key, value)),
  );

  expect(keepSealed(sealed)).toBe(true);
});

test('a sealed ballot that the tablet could not store is not said to be kept', () => {
  vi.stubGlobal('localStorage', aStorage(fails));

  expect(keepSealed(sealed)).toBe(false);
});

test('a ballot stored by an earlier try stays kept when the storage fails now', () => {
  let stores = true;
  const storage = aStorage((items, key, value) => (stores ? items.set(key, value) : fails()));
  vi.stubGlobal('localStorage', storage);
  keepSealed(sealed);
  stores = false;

  expect(keepSealed(sealed)).toBe(true);
});

test.each([
  ['the box has it', Response.json({ ballotHash: 'the hash' }), { acknowledged: 'the hash' }],
  ['the box refuses it', Response.json({ code: 'card-spent' }, { status: 409 }), { refused: 'card-spent' }],
  ['the server is in trouble', Response.json({ code: 'fault', reference: 'A' }, { status: 503 }), 'fault'],
  ['something between answers', new Response('<html>', { status: 502 }), 'cut-off'],
])('what the server says to a ballot: %s', async (_what, response, answer) => {
  vi.stubGlobal('fetch', () => Promise.resolve(response));

  expect(await sendBallot(sealed)).toEqual(answer);
});

test('no answer is no fault of the server', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

  expect(await sendBallot(sealed)).toBe('cut-off');
});

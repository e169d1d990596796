import { expect, test } from 'vitest';
import type { ConferenceId } from '@/domain/kernel/ids';
import { pairingCode, readPairingCode } from '@/domain/tablet/pairing-code';
import { maySendBallots, nextTabletNumber, standingOf, type TabletId } from '@/domain/tablet/tablet';
import { emptyBoard, endRound, hear, standingOnBoard } from '@/domain/tablet/tablet-board';

const id = 'tablet-1' as TabletId;
const conferenceId = 'conference-1' as ConferenceId;
const tablets = new Map([
  ['paired', { id, name: 'Máy 1', isRevoked: false, conferenceId }],
  ['stopped', { id: 'tablet-2' as TabletId, name: 'Máy 2', isRevoked: true, conferenceId }],
]);

test.each([
  ['paired', false, 'paired'],
  ['paired', true, 'paired'],
  ['stopped', false, 'revoked'],
  ['stopped', true, 'revoked'],
  ['unheard of', false, 'unpaired'],
  ['unheard of', true, 'own-device'],
  [null, false, 'unpaired'],
  [null, true, 'own-device'],
])(
  'a device with the secret %s, own devices allowed: %s, stands as %s',
  (secret, ownDevicesAllowed, then) => {
    const standing = standingOf({ tablets, ownDevicesAllowed }, secret);

    expect(standing).toBe(then);
    expect(maySendBallots(standing)).toBe(then === 'paired' || then === 'own-device');
  },
);

test('numbers of tablets go on, whichever were stopped', () => {
  expect(nextTabletNumber([])).toBe(1);
  expect(nextTabletNumber([{ number: 4 }, { number: 2 }])).toBe(5);
});

const ready = { doing: 'ready', isBatteryWeak: false } as const;
const inUse = { doing: 'in-use', isBatteryWeak: true } as const;

test('the board shows what was said when a round ends, and not before', () => {
  const heard = hear(hear(emptyBoard, id, ready), id, inUse);

  expect(heard.shown.size).toBe(0);
  expect(endRound(heard).shown.get(id)).toEqual(inUse);
});

test('a tablet silent for one round is still shown, for two it is not', () => {
  const shown = endRound(hear(emptyBoard, id, ready));

  expect(endRound(shown).shown.get(id)).toEqual(ready);
  expect(endRound(endRound(shown)).shown.size).toBe(0);
});

test('a tablet just paired is waited for; one that was shown and fell silent is lost', () => {
  const shown = endRound(hear(emptyBoard, id, inUse));
  const silent = endRound(endRound(shown));

  expect(standingOnBoard(hear(emptyBoard, id, ready), id)).toEqual({
    doing: 'not-heard',
    isBatteryWeak: false,
  });
  expect(standingOnBoard(shown, id)).toEqual(inUse);
  expect(standingOnBoard(silent, id)).toEqual({ doing: 'offline', isBatteryWeak: false });
  expect(standingOnBoard(endRound(hear(silent, id, ready)), id)).toEqual(ready);
});

test('a pairing code is read however it is typed', () => {
  const code = pairingCode(Uint8Array.from([0, 31, 32, 255, 1, 2, 3, 4]));

  expect(code).toHaveLength(8);
  expect(readPairingCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code);
});

test.each(['', '2345678', '234567890', '2345678O', '2345678I', '2345 678é'])(
  '“%s” is no pairing code',
  (text) => {
    expect(readPairingCode(text)).toBeNull();
  },
);

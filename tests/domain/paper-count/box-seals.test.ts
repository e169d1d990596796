import { describe, expect, test } from 'vitest';
import { changeSeals, isIntact, mayChangeSeal, noSeals } from '@/domain/paper-count/box-seals';

const locked = { ...noSeals, locked: '0141' };
const closed = { ...locked, closed: '0142' };
const opened = { ...closed, opened: '0142' };
const stays = { ok: false, error: { code: 'seal-stays' } };

describe('the numbers are written down in the order of the sitting', () => {
  test('the empty box is locked before the vote, its slot is sealed after it', () => {
    expect(changeSeals(noSeals, locked, 'in-session')).toEqual({ ok: true, value: locked });
    expect(changeSeals(locked, closed, 'sealed')).toEqual({ ok: true, value: closed });
    expect(changeSeals(closed, opened, 'sealed')).toEqual({ ok: true, value: opened });
  });

  test.each(['convened', 'in-session', 'voting'] as const)(
    'nobody writes down the seal of the end while the conference is %s',
    (state) => {
      expect(changeSeals(noSeals, { ...noSeals, closed: '0142' }, state)).toEqual({
        ok: false,
        error: { code: 'seal-too-early' },
      });
    },
  );

  test('what was read off at the opening comes after what was put on', () => {
    expect(changeSeals(locked, { ...locked, opened: '0142' }, 'sealed')).toEqual({
      ok: false,
      error: { code: 'seal-not-closed' },
    });
  });
});

describe('a number that the hall was told of stays', () => {
  test('the first from the opening of the vote on; forgotten, it may still be filled in', () => {
    expect(changeSeals(locked, { ...locked, locked: '0149' }, 'in-session').ok).toBe(true);
    expect(changeSeals(locked, { ...locked, locked: '0149' }, 'voting')).toEqual(stays);
    expect(changeSeals(noSeals, locked, 'voting').ok).toBe(true);
  });

  test('the one of the end once the box was opened', () => {
    expect(changeSeals(closed, { ...closed, closed: '0149' }, 'sealed').ok).toBe(true);
    expect(changeSeals(opened, { ...opened, closed: '0149' }, 'sealed')).toEqual(stays);
    expect(changeSeals(opened, { ...opened, opened: '0149' }, 'counted')).toEqual(stays);
  });

  test('the packets may be put right until the result is announced', () => {
    expect(mayChangeSeal('packed', { ...opened, packed: '01' }, 'counted')).toBe(true);
    expect(mayChangeSeal('packed', { ...opened, packed: '01' }, 'announced')).toBe(false);
  });
});

test('a box is intact when the number read off is the one put on, and nobody knows before both are there', () => {
  expect(isIntact(closed)).toBeNull();
  expect(isIntact(opened)).toBe(true);
  expect(isIntact({ ...opened, opened: '0143' })).toBe(false);
});

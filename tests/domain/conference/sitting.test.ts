import { expect, test } from 'vitest';
import type { Conference } from '@/domain/conference/conference';
import { mayJoinSitting, mayLeaveSitting } from '@/domain/conference/sitting';
import { conferenceIn } from '@tests/support/on-paper';

const like = (wish: Partial<Conference> = {}): Conference => ({ ...conferenceIn('draft'), ...wish });

test.each(['draft', 'convened', 'in-session'] as const)('a conference in %s joins and leaves', (state) => {
  expect(mayJoinSitting([like({ state })], [like()]).ok).toBe(true);
  expect(mayLeaveSitting(like({ state }), [like({ state }), like()]).ok).toBe(true);
});

test.each(['voting', 'sealed', 'archived'] as const)('once it is %s it neither joins nor leaves', (state) => {
  const refused = { ok: false, error: { code: 'wrong-state', state, needs: 'draft' } };

  expect(mayJoinSitting([like({ state })], [like()])).toEqual(refused);
  expect(mayLeaveSitting(like({ state }), [like({ state }), like()])).toEqual(refused);
});

test('one that has voted stays in its sitting, and others may still join it', () => {
  expect(mayJoinSitting([like()], [like({ state: 'sealed' }), like()]).ok).toBe(true);
});

test('while one of the sitting votes, nobody joins or leaves', () => {
  const sitting = [like({ state: 'voting', name: 'Buổi sáng' }), like()];
  const refused = { ok: false, error: { code: 'sitting-votes', name: 'Buổi sáng' } };

  expect(mayJoinSitting([like()], sitting)).toEqual(refused);
  expect(mayLeaveSitting(like(), sitting)).toEqual(refused);
});

test.each([{ heldOn: '2027-01-02' }, { venue: 'Phòng khác' }, { organisationId: 'other' as never }])(
  'another unit, day or place is not the same sitting: %o',
  (elsewhere) => {
    expect(mayJoinSitting([like(), like({ ...elsewhere, name: 'Nơi khác' })], [])).toEqual({
      ok: false,
      error: { code: 'sitting-elsewhere', name: 'Nơi khác' },
    });
  },
);

test('a rehearsal sits alone', () => {
  const rehearsal = { of: null, until: '2027-01-01' };

  expect(mayJoinSitting([like({ rehearsal })], [])).toEqual({
    ok: false,
    error: { code: 'only-a-rehearsal' },
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quorumOf } from '@/domain/attendance/quorum';

test.each([
  { convened: 78, present: 51, met: false, needed: 52, missing: 1 },
  { convened: 78, present: 52, met: true, needed: 52, missing: 0 }, // exactly two thirds
  { convened: 78, present: 77, met: true, needed: 52, missing: 0 },
  { convened: 78, present: 0, met: false, needed: 52, missing: 52 },
  { convened: 79, present: 52, met: false, needed: 53, missing: 1 },
  { convened: 42, present: 28, met: true, needed: 28, missing: 0 },
  { convened: 1, present: 1, met: true, needed: 1, missing: 0 },
  { convened: 1, present: 0, met: false, needed: 1, missing: 1 },
  { convened: 0, present: 0, met: false, needed: 1, missing: 1 }, // nobody is no conference
])('$present of $convened convened: $needed needed, $missing missing', ({ convened, present, ...quorum }) => {
  expect(quorumOf({ convened, present })).toEqual(quorum);
});

test('another share can be set for a conference', () => {
  expect(quorumOf({ convened: 10, present: 5, share: { of: 1, per: 2 } })).toEqual({
    met: true,
    needed: 5,
    missing: 0,
  });
});

test('the quorum is met exactly when nobody is missing', () => {
  const hall = fc
    .integer({ min: 1, max: 2000 })
    .chain((convened) =>
      fc.record({ convened: fc.constant(convened), present: fc.integer({ min: 0, max: convened }) }),
    );

  fc.assert(
    fc.property(hall, ({ convened, present }) => {
      const { met, needed, missing } = quorumOf({ convened, present });

      expect(met).toBe(missing === 0);
      expect(met).toBe(3 * present >= 2 * convened);
      expect(needed).toBeLessThanOrEqual(convened);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conferenceStates, hasReached } from '@/domain/conference/conference';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { rollUp, type ConferenceInRollUp, type UnitInRollUp, type UnitState } from '@/domain/roll-up/roll-up';

const today = '2028-07-26';
let made = 0;

function conference(more: Partial<ConferenceInRollUp> = {}): ConferenceInRollUp {
  const id = `conference-${(made += 1)}` as ConferenceId;
  return { id, name: 'Hội nghị', state: 'draft', heldOn: '2028-07-30', people: null, ...more };
}

function unit(...conferences: ConferenceInRollUp[]): UnitInRollUp {
  return { id: `unit-${(made += 1)}` as OrganisationId, name: 'Đơn vị', conferences };
}

const people = (none: number, half: number, twoThirds: number) => ({
  none,
  'remove-from-planning': half,
  'dismissal-procedure': twoThirds,
});

describe('where a unit stands', () => {
  test.each([
    { then: 'none', conferences: [] },
    { then: 'preparing', conferences: [conference()] },
    { then: 'preparing', conferences: [conference({ heldOn: today })] },
    { then: 'late', conferences: [conference({ heldOn: '2028-07-25' })] },
    { then: 'late', conferences: [conference({ state: 'convened', heldOn: '2028-07-25' })] },
    { then: 'meeting', conferences: [conference({ state: 'in-session', heldOn: '2028-07-25' })] },
    { then: 'meeting', conferences: [conference({ state: 'counted' })] },
    { then: 'announced', conferences: [conference({ state: 'announced' })] },
    { then: 'reported', conferences: [conference({ state: 'archived' })] },
    {
      then: 'preparing',
      conferences: [conference({ state: 'reported' }), conference()],
    },
  ] satisfies { then: UnitState; conferences: ConferenceInRollUp[] }[])(
    'is told by the conference furthest behind: $then',
    ({ then, conferences }) => {
      expect(rollUp([unit(...conferences)], today).units[0]?.standing).toBe(then);
    },
  );
});

test('only announced results are counted, and the others are listed as missing', () => {
  const known = conference({ state: 'reported', people: people(4, 1, 0) });
  const unknown = conference({ state: 'counted' });

  const total = rollUp([unit(known), unit(unknown), unit()], today);

  expect(total.people).toEqual(people(4, 1, 0));
  expect(total.included).toEqual([known]);
  expect(total.missing).toEqual([unknown]);
  expect(total.states).toEqual({ none: 1, preparing: 0, late: 0, meeting: 1, announced: 0, reported: 1 });
  expect(total.units.map((one) => one.people)).toEqual([people(4, 1, 0), null, null]);
});

const anyUnits = fc.array(
  fc.array(
    fc.record({
      state: fc.constantFrom(...conferenceStates),
      half: fc.nat(9),
      low: fc.nat(9),
      none: fc.nat(9),
    }),
    { maxLength: 3 },
  ),
  { maxLength: 6 },
);

test('the roll-up of two groups of units is the sum of their roll-ups', () => {
  fc.assert(
    fc.property(anyUnits, anyUnits, (one, other) => {
      const units = (all: typeof one) =>
        all.map((conferences) =>
          unit(
            ...conferences.map(({ state, none, half, low }) =>
              conference({
                state,
                people: hasReached({ state }, 'announced') ? people(none, half, low) : null,
              }),
            ),
          ),
        );
      const [a, b] = [units(one), units(other)];
      const [left, right, both] = [rollUp(a, today), rollUp(b, today), rollUp([...a, ...b], today)];

      expect(both.people.none).toBe(left.people.none + right.people.none);
      expect(both.people['remove-from-planning']).toBe(
        left.people['remove-from-planning'] + right.people['remove-from-planning'],
      );
      expect(both.people['dismissal-procedure']).toBe(
        left.people['dismissal-procedure'] + right.people['dismissal-procedure'],
      );
      expect(both.included).toHaveLength(left.included.length + right.included.length);
      expect(both.missing).toHaveLength(left.missing.length + right.missing.length);
      expect(Object.values(both.states).reduce((sum, count) => sum + count, 0)).toBe(a.length + b.length);
    }),
  );
});

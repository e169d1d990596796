import { describe, expect, test } from 'vitest';
import type { ConferenceId, PersonId, SubjectId } from '@/domain/kernel/ids';
import { candidatesFor, nextSlot, type Person, type RegisteredSubject } from '@/domain/person/register';
import { mayBeSamePerson, nameKey } from '@/domain/person/same-person';

const place = (slot: number, roundYear = 2023) => ({
  slot,
  roundYear,
  conferenceId: `conference-${slot}` as ConferenceId,
  conferenceName: `Hội nghị ${slot}`,
  unitName: `Sở ${slot}`,
  heldOn: '2023-07-05',
});

function aPerson(told: Partial<Person> = {}): Person {
  return {
    id: 'p1' as PersonId,
    fullName: 'Trần Văn Hòa',
    birthYear: 1970,
    unitNames: [],
    places: [],
    ...told,
  };
}

function aSubject(told: Partial<RegisteredSubject> = {}): RegisteredSubject {
  return {
    subjectId: 's1' as SubjectId,
    fullName: 'Trần Văn Hòa',
    birthYear: 1970,
    isPolled: true,
    personId: null,
    ...told,
  };
}

describe('two places at the most in a round (Điều 3)', () => {
  test.each([
    { held: [], slot: 1 },
    { held: [place(1)], slot: 2 },
    { held: [place(2)], slot: 1 },
    { held: [place(1, 2028), place(2, 2028)], slot: 1 },
  ])('the next place beside $held.length others is number $slot', ({ held, slot }) => {
    expect(nextSlot(aPerson({ places: held }), 2023)).toEqual({ ok: true, value: slot });
  });

  test('the third is refused and names the other two', () => {
    const third = nextSlot(aPerson({ places: [place(1), place(1, 2018), place(2)] }), 2023);
    expect(third).toMatchObject({
      ok: false,
      error: {
        fullName: 'Trần Văn Hòa',
        roundYear: 2023,
        places: [{ unitName: 'Sở 1' }, { unitName: 'Sở 2' }],
      },
    });
  });
});

describe('the same person is asked about, never merged silently', () => {
  test('who bears the name and has no other known year may be meant', () => {
    const register = [aPerson(), aPerson({ id: 'p2' as PersonId, birthYear: 1971 })];
    const named = candidatesFor(aSubject(), register, []);
    expect(named.map(({ id }) => id)).toEqual(['p1']);
    expect(candidatesFor(aSubject({ birthYear: null }), register, [])).toHaveLength(2);
  });

  test('nobody who is on the same list already is meant', () => {
    const listed = [aSubject({ subjectId: 's2' as SubjectId, personId: 'p1' as PersonId })];
    expect(candidatesFor(aSubject(), [aPerson()], listed)).toEqual([]);
  });

  test.each([
    ['Trần Văn Hòa', ' TRẦN  VĂN HOÀ', true],
    ['Nguyễn Thị Thúy', 'Nguyễn Thị Thuý', true],
    ['Nguyễn Văn Thắng', 'Nguyễn Văn Thăng', false],
    ['Lê Văn Đức', 'Lê Văn Dức', false],
  ])('"%s" and "%s" are one name: %s', (one, other, same) => {
    expect(nameKey(one) === nameKey(other)).toBe(same);
    expect(mayBeSamePerson({ fullName: one, birthYear: null }, { fullName: other, birthYear: 1970 })).toBe(
      same,
    );
  });
});

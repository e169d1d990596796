import { hasReached, type ConferenceState } from '../conference/conference';
import type { ConferenceId, OrganisationId } from '../kernel/ids';
import type { Consequence } from '../outcome/regulation-96';

/** A conference as it goes into the roll-up. `people` is null until its result is announced. */
export type ConferenceInRollUp = {
  id: ConferenceId;
  name: string;
  state: ConferenceState;
  /** 'YYYY-MM-DD'. */
  heldOn: string;
  people: Record<Consequence, number> | null;
};

/** A unit below the authority with its conferences of the round; none: it has not set one up. */
export type UnitInRollUp = {
  id: OrganisationId;
  name: string;
  conferences: readonly ConferenceInRollUp[];
};

/**
 * Where a unit stands, by the conference that is furthest behind. 'late': its day has passed and it has not met.
 */
export type UnitState = 'none' | 'preparing' | 'late' | 'meeting' | 'announced' | 'reported';

export type UnitStanding = UnitInRollUp & { standing: UnitState; people: Record<Consequence, number> | null };

/** Tổng hợp: counts of units and people, and which conferences the people were counted from. */
export type RollUp = {
  units: readonly UnitStanding[];
  states: Record<UnitState, number>;
  people: Record<Consequence, number>;
  included: readonly ConferenceInRollUp[];
  missing: readonly ConferenceInRollUp[];
};

const order: readonly UnitState[] = ['late', 'preparing', 'meeting', 'announced', 'reported'];

/**
 * Adds up units and people. Only announced results are counted, each conference once; no person is averaged over
 * places and no total of ballots is made over people (Quy định 96-QĐ/TW: each result stands for itself).
 */
export function rollUp(units: readonly UnitInRollUp[], today: string): RollUp {
  const standings = units.map((unit): UnitStanding => {
    const counted = unit.conferences.flatMap(({ people }) => (people === null ? [] : [people]));
    return {
      ...unit,
      standing: unitStateOf(unit.conferences, today),
      people: counted.length === 0 ? null : sum(counted),
    };
  });
  const conferences = units.flatMap((unit) => unit.conferences);
  return {
    units: standings,
    states: countStates(standings),
    people: sum(conferences.flatMap(({ people }) => (people === null ? [] : [people]))),
    included: conferences.filter(({ people }) => people !== null),
    missing: conferences.filter(({ people }) => people === null),
  };
}

function unitStateOf(conferences: readonly ConferenceInRollUp[], today: string): UnitState {
  const states = conferences.map((conference) => conferenceStanding(conference, today));
  return order.find((state) => states.includes(state)) ?? 'none';
}

function conferenceStanding(conference: ConferenceInRollUp, today: string): UnitState {
  if (hasReached(conference, 'reported')) return 'reported';
  if (hasReached(conference, 'announced')) return 'announced';
  if (hasReached(conference, 'in-session')) return 'meeting';
  return conference.heldOn < today ? 'late' : 'preparing';
}

function countStates(units: readonly UnitStanding[]): Record<UnitState, number> {
  const counts = { none: 0, preparing: 0, late: 0, meeting: 0, announced: 0, reported: 0 };
  for (const { standing } of units) counts[standing] += 1;
  return counts;
}

/** The same persons' bands over several conferences: sums of people, never of ballots. */
function sum(all: readonly Record<Consequence, number>[]): Record<Consequence, number> {
  const total = { none: 0, 'remove-from-planning': 0, 'dismissal-procedure': 0 };
  for (const people of all) {
    total.none += people.none;
    total['remove-from-planning'] += people['remove-from-planning'];
    total['dismissal-procedure'] += people['dismissal-procedure'];
  }
  return total;
}

import { fold } from '../importing/spelling';
import type { VoterGroup } from '../conference/roll';
import type { Seat } from './seat';

/**
 * Which group that is there already fills which seat: the one of the same name, letters and marks aside. A seat
 * without one gets a new group. In the order of the seats; each group is given once.
 */
export function matchSeats(
  seats: readonly Pick<Seat, 'name'>[],
  groups: readonly VoterGroup[],
): (VoterGroup | null)[] {
  const free = new Map(groups.map((group) => [fold(group.name), group]));
  return seats.map(({ name }) => {
    const key = fold(name);
    const group = free.get(key) ?? null;
    free.delete(key);
    return group;
  });
}

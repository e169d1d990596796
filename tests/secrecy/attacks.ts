import { groupedBy, type Evidence, type Meeting, type Trail } from './trail';

/** What one way of linking people to ballots achieved: how many of all it put beside their own ballot. */
export type Attack = { voters: string; ballots: string; linked: number };

/** Who belongs to which hall: linking is tried hall by hall and added up. */
export type HallOf = (voter: number) => number;

/** Every way: each order of people against each order of ballots, forwards and backwards, and everything that met. */
export function allAttacks(evidence: Evidence, watchers: readonly Trail[], hallOf: HallOf): Attack[] {
  const [people, ballots] = (['voter', 'ballot'] as const).map((kind) => ordersOf(evidence.trails, kind));
  const orders = [...(people ?? []), ...watchers].flatMap((some) =>
    (ballots ?? []).flatMap((others) => [
      {
        voters: some.place,
        ballots: others.place,
        linked: linkedByOrder(some.order, others.order, hallOf),
      },
      {
        voters: some.place,
        ballots: `${others.place}, backwards`,
        linked: linkedByOrder(some.order, others.order.toReversed(), hallOf),
      },
    ]),
  );
  const byPlace = groupedBy(evidence.meetings, ({ place }) => place);
  const met = [...byPlace].map(([place, meetings]) => ({
    voters: place,
    ballots: place,
    linked: linkedByMeeting(meetings),
  }));
  return [...orders, ...met];
}

/** Only the orders that somebody who watched the hall brings. */
export function watchersAttacks(evidence: Evidence, watcher: Trail, hallOf: HallOf): Attack[] {
  const ballots = evidence.trails.filter(({ kind }) => kind === 'ballot');
  return allAttacks({ trails: ballots, meetings: [] }, [watcher], hallOf);
}

/** The attack that linked most. */
export function strongest(attacks: readonly Attack[]): Attack {
  const [best] = attacks.toSorted((a, b) => b.linked - a.linked);
  return best ?? { voters: 'nothing', ballots: 'nothing', linked: 0 };
}

function ordersOf(trails: readonly Trail[], kind: Trail['kind']): Trail[] {
  const byOrder = new Map(
    trails.filter((trail) => trail.kind === kind).map((trail) => [trail.order.join(), trail]),
  );
  return [...byOrder.values()];
}

/** Lays the people of each hall beside its ballots, rank by rank; where fewer of one are seen, as far along. */
function linkedByOrder(voters: readonly number[], ballots: readonly number[], hallOf: HallOf): number {
  const ballotsOf = groupedBy(ballots, hallOf);
  let linked = 0;
  for (const [hall, some] of groupedBy(voters, hallOf)) {
    const others = ballotsOf.get(hall) ?? [];
    for (const [rank, voter] of some.entries())
      if (others[Math.floor((rank * others.length) / some.length)] === voter) linked += 1;
  }
  return linked;
}

/** Everything that met alone is a pair; in a crowd the first is laid beside the first. */
function linkedByMeeting(meetings: readonly Meeting[]): number {
  return meetings
    .map(({ voters, ballots }) => voters.filter((voter, rank) => ballots[rank] === voter).length)
    .reduce((sum, linked) => sum + linked, 0);
}

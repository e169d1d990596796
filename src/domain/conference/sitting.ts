import { err, ok, type Result } from '../kernel/result';
import type { Conference } from './conference';
import { mustStandIn } from './standing';
import type { WrongState } from './transitions';

export type SittingRefusal =
  WrongState | { code: 'only-a-rehearsal' } | { code: 'sitting-elsewhere' | 'sitting-votes'; name: string };

/** Before its own vote a conference may join others or leave them. */
const beforeVoting = ['draft', 'convened', 'in-session'] as const;

/** Are these of one unit, on one day, in one place? */
export function sitsWith(
  one: Pick<Conference, 'organisationId' | 'heldOn' | 'venue'>,
  other: Pick<Conference, 'organisationId' | 'heldOn' | 'venue'>,
): boolean {
  return (
    one.organisationId === other.organisationId && one.heldOn === other.heldOn && one.venue === other.venue
  );
}

/**
 * May these conferences, which share no sitting yet, join those that sit together already (perhaps none)? Refused for a
 * rehearsal, for one that has voted, for another unit, day or place, and while a vote of the sitting is open.
 */
export function mayJoinSitting(
  joining: readonly Conference[],
  sitting: readonly Conference[],
): Result<null, SittingRefusal> {
  const [first, ...others] = [...sitting, ...joining];
  for (const conference of joining) {
    if (conference.rehearsal) return err({ code: 'only-a-rehearsal' });
    const standing = mustStandIn(conference, beforeVoting);
    if (!standing.ok) return standing;
  }
  const apart = others.find((other) => first && !sitsWith(first, other));
  if (apart) return err({ code: 'sitting-elsewhere', name: apart.name });
  return whileNobodyVotes(sitting);
}

/** May this conference leave the others of its sitting? Not once it has voted, nor while one of them votes. */
export function mayLeaveSitting(
  conference: Conference,
  sitting: readonly Conference[],
): Result<null, SittingRefusal> {
  const standing = mustStandIn(conference, beforeVoting);
  return standing.ok ? whileNobodyVotes(sitting) : standing;
}

function whileNobodyVotes(sitting: readonly Conference[]): Result<null, SittingRefusal> {
  const voting = sitting.find(({ state }) => state === 'voting');
  return voting ? err({ code: 'sitting-votes', name: voting.name }) : ok(null);
}

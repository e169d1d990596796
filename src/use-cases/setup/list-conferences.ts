import 'server-only';
import {
  conferencesByIds,
  conferencesOfOrganisations,
  type ConferenceLine,
} from '@/data/conference-repository';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { reading } from '@/data/transaction';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';

export type { ConferenceLine };

/** The conferences of these organisations and the single ones named, each once, the latest first; rehearsals last. */
export async function listConferences(seen: {
  organisationIds: readonly OrganisationId[];
  conferenceIds: readonly ConferenceId[];
}): Promise<ConferenceLine[]> {
  return reading(async (tx) => {
    const ofUnits = await conferencesOfOrganisations(tx, seen.organisationIds);
    const known = new Set(ofUnits.map((one) => one.id));
    const others = await conferencesByIds(
      tx,
      seen.conferenceIds.filter((id) => !known.has(id)),
    );
    return [...ofUnits, ...others].sort(
      (one, other) =>
        Number(isRehearsal(one)) - Number(isRehearsal(other)) || other.heldOn.localeCompare(one.heldOn),
    );
  });
}

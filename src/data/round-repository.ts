import 'server-only';
import type { ConferenceState } from '@/domain/conference/conference';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { realConferences } from './rehearsal-repository';
import { stateNames } from './enum-names';
import type { Tx } from './transaction';

/** A conference as the authority above its unit sees it from afar. */
export type RoundConference = {
  id: ConferenceId;
  organisationId: OrganisationId;
  name: string;
  state: ConferenceState;
  heldOn: string;
  roundYear: number;
};

/** The conferences of these organisations, of every round, by day, without rehearsals. No person and no figure is read. */
export async function conferencesOfRounds(
  tx: Tx,
  organisationIds: readonly OrganisationId[],
): Promise<RoundConference[]> {
  const rows = await tx.conference.findMany({
    where: { organisationId: { in: [...organisationIds] }, ...realConferences },
    select: { id: true, organisationId: true, name: true, state: true, heldOn: true, roundYear: true },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...row,
    id: row.id as ConferenceId,
    organisationId: row.organisationId as OrganisationId,
    state: stateNames.fromStored(row.state),
  }));
}

import 'server-only';
import { allOrganisations } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { DocumentRegime } from '@/domain/conference/conference';
import type { OrganisationId } from '@/domain/kernel/ids';

/** A unit an officer may prepare a conference for, with what its unit suggests for the form. */
export type OrganisationChoice = {
  id: OrganisationId;
  name: string;
  regime: DocumentRegime;
  /** The unit above it, or empty. */
  superiorName: string;
};

/** The named organisations, by name. */
export async function listOrganisations(ids: readonly OrganisationId[]): Promise<OrganisationChoice[]> {
  const all = await reading(allOrganisations);
  return all
    .filter((one) => ids.includes(one.id))
    .map(({ id, name, regime, parentId }) => ({
      id,
      name,
      regime,
      superiorName: all.find((other) => other.id === parentId)?.name ?? '',
    }));
}

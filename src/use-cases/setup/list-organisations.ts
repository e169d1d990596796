import 'server-only';
import { latestConferences } from '@/data/conference-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { DocumentRegime } from '@/domain/conference/conference';
import { openRulesOf, usualOpenRules, type OpenRules } from '@/domain/conference/open-rules';
import type { OrganisationId } from '@/domain/kernel/ids';

/** A unit an officer may prepare a conference for, with what its unit suggests for the form. */
export type OrganisationChoice = {
  id: OrganisationId;
  name: string;
  regime: DocumentRegime;
  /** The unit above it, or empty. */
  superiorName: string;
  /** As the unit set them for its last conference. */
  openRules: OpenRules;
};

/** The named organisations, by name. */
export async function listOrganisations(ids: readonly OrganisationId[]): Promise<OrganisationChoice[]> {
  const { all, latest } = await reading(async (tx) => ({
    all: await allOrganisations(tx),
    latest: await latestConferences(tx, ids),
  }));
  return all
    .filter((one) => ids.includes(one.id))
    .map(({ id, name, regime, parentId }) => ({
      id,
      name,
      regime,
      openRules: openRulesOf(latest.find((one) => one.organisationId === id) ?? usualOpenRules),
      superiorName: all.find((other) => other.id === parentId)?.name ?? '',
    }));
}

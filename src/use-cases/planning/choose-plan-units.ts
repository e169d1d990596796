import 'server-only';
import { allOrganisations, organisationById, withSubordinates } from '@/data/organisation-repository';
import { plansConcerning } from '@/data/plan-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { asTree } from '@/domain/organisation/organisation-tree';
import type { PlanId } from '@/domain/plan/plan';
import { compareVietnamese } from '@/lib/text/vietnamese';

export type PlanChoices = {
  issuerName: string;
  /** The issuer and the units below it, from the top down. */
  units: readonly { id: OrganisationId; name: string; level: string }[];
  /** Plans of others that name the issuer. */
  superiors: readonly { id: PlanId; number: string; issuerName: string }[];
};

/** What a plan of this unit may name: units below it, and the plans it may carry out. */
export async function choosePlanUnits(issuer: OrganisationId): Promise<PlanChoices> {
  return reading(async (tx) => {
    const below = await withSubordinates(tx, [issuer]);
    const units = (await allOrganisations(tx))
      .filter(({ id }) => below.includes(id))
      .sort((one, other) => compareVietnamese(one.name, other.name));
    const plans = await plansConcerning(tx, [issuer]);
    return {
      issuerName: (await organisationById(tx, issuer))?.issuerName ?? '',
      units: asTree(units).map(({ unit: { id, name, level } }) => ({ id, name, level })),
      superiors: plans
        .filter(({ organisationId }) => !below.includes(organisationId))
        .map(({ id, number, issuerName }) => ({ id, number, issuerName })),
    };
  });
}

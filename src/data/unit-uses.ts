import 'server-only';
import type { UnitUse } from '@/domain/importing/undo-units';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Tx } from './transaction';

/** What was put on these units, but other units: each by its name. */
export async function usesOfUnits(tx: Tx, ids: readonly OrganisationId[]): Promise<UnitUse[]> {
  const onThem = { where: { organisationId: { in: [...ids] } } };
  const conferences = await tx.conference.findMany({ ...onThem, orderBy: { heldOn: 'asc' } });
  const plans = await tx.plan.findMany(onThem);
  const stages = await tx.stageUnit.findMany({ ...onThem, include: { stage: { include: { plan: true } } } });
  const grants = await tx.roleGrant.findMany({ ...onThem, include: { user: true } });
  const templates = await tx.electorateTemplate.findMany(onThem);
  const use = (unitId: string, by: UnitUse['by'], name: string) => ({
    unitId: unitId as OrganisationId,
    by,
    name,
  });
  return [
    ...conferences.map(({ organisationId, name }) => use(organisationId, 'conference', name)),
    ...plans.map(({ organisationId, number }) => use(organisationId, 'plan', number)),
    ...stages.map(({ organisationId, stage }) => use(organisationId, 'plan', stage.plan.number)),
    ...grants.map(({ organisationId, user }) => use(organisationId, 'account', user.fullName)),
    ...templates.map(({ organisationId, name }) => use(organisationId, 'template', name)),
  ];
}

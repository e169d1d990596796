import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { organisationByName, saveOrganisation } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { UnitDetails } from '@/domain/organisation/organisation';

/** Lập một đơn vị below the unit of the scope. Refused when a unit of that name is on record; names are given once. */
export async function createUnit(
  { organisationId: parentId, actor }: OrganisationScope,
  details: UnitDetails,
): Promise<Result<{ unitId: OrganisationId }, { code: 'unit-name-taken' }>> {
  return transaction(async (tx) => {
    if (await organisationByName(tx, details.name)) return err({ code: 'unit-name-taken' });
    const unitId = await saveOrganisation(tx, { ...details, parentId });
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'unit-created', name: details.name });
    return ok({ unitId });
  });
}

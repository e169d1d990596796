import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { allOrganisations, changeOrganisation } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Organisation, UnitDetails } from '@/domain/organisation/organisation';
import { wouldMakeCircle } from '@/domain/organisation/organisation-tree';
import { unitSavedMeanwhile } from './unit-saved-meanwhile';

export type SaveUnit = {
  version: number;
  details: UnitDetails;
  /** The unit above; the one that stands is kept when it is the same. */
  parentId: OrganisationId | null;
  /** Where the person may put units: the new unit above must be one of them. */
  reach: readonly OrganisationId[];
};

export type SaveUnitRefusal =
  SavedMeanwhile<Organisation> | { code: 'unit-name-taken' | 'unit-below-itself' | 'not-allowed' };

/**
 * Sửa đơn vị, its place in the tree included. Refused: a circle, a place out of reach, a name already given; when
 * somebody saved since `version`, with the unit as it stands now.
 */
export async function saveUnit(
  { organisationId, actor }: OrganisationScope,
  { version, details, parentId, reach }: SaveUnit,
): Promise<Result<{ version: number }, SaveUnitRefusal>> {
  return transaction(async (tx) => {
    const all = await allOrganisations(tx);
    const before = all.find(({ id }) => id === organisationId);
    if (!before) throw new Error('The unit of a proven scope is gone.');
    if (before.version !== version) return err(await unitSavedMeanwhile(tx, organisationId));
    const isMoved = parentId !== before.parentId;
    if (isMoved && (parentId === null || !reach.includes(parentId))) return err({ code: 'not-allowed' });
    if (isMoved && wouldMakeCircle(all, organisationId, parentId)) return err({ code: 'unit-below-itself' });
    if (all.some(({ id, name }) => id !== organisationId && name === details.name))
      return err({ code: 'unit-name-taken' });
    const change = isMoved ? { ...details, parentId } : details;
    if (!(await changeOrganisation(tx, organisationId, version, change)))
      return err(await unitSavedMeanwhile(tx, organisationId));
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'unit-changed', name: details.name });
    return ok({ version: version + 1 });
  });
}

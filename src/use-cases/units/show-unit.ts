import 'server-only';
import { conferencesOfOrganisations, type ConferenceLine } from '@/data/conference-repository';
import { organisationById } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import { isRehearsal } from '@/domain/conference/rehearsal';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Organisation } from '@/domain/organisation/organisation';

export type UnitOverview = {
  unit: Organisation;
  /** The unit above it, or null at the top. */
  parent: { id: OrganisationId; name: string } | null;
  conferences: readonly ConferenceLine[];
};

/** One unit with its data and its conferences, the latest first and no rehearsal. Throws when it is gone. */
export async function showUnit(id: OrganisationId): Promise<UnitOverview> {
  return reading(async (tx) => {
    const unit = await organisationById(tx, id);
    if (!unit) throw new Error('The unit the gate let somebody into is gone.');
    const parent = unit.parentId && (await organisationById(tx, unit.parentId));
    return {
      unit,
      parent: parent ? { id: parent.id, name: parent.name } : null,
      conferences: (await conferencesOfOrganisations(tx, [id])).filter((one) => !isRehearsal(one)),
    };
  });
}

import 'server-only';
import { columnChoices } from '@/data/import-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { KnownUnit } from '@/domain/importing/unit-row';
import type { OrganisationId } from '@/domain/kernel/ids';

/** What a sheet of units is read against: the units in reach, and the columns chosen by hand before. */
export async function showUnitsImport(
  top: OrganisationId,
  reach: readonly OrganisationId[],
): Promise<{ known: readonly KnownUnit[]; choices: readonly ColumnChoice[] }> {
  return reading(async (tx) => {
    const units = (await allOrganisations(tx)).filter(({ id }) => reach.includes(id));
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return {
      known: units.map(({ name, shortName, parentId }) => ({
        name,
        shortName,
        superiorName: (parentId && names.get(parentId)) ?? null,
      })),
      choices: await columnChoices(tx, top, 'units'),
    };
  });
}

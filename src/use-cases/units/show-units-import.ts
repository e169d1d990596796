import 'server-only';
import { columnChoices, latestUnitsImport, unitsImportCount } from '@/data/import-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { reading, type Tx } from '@/data/transaction';
import { usesOfUnits } from '@/data/unit-uses';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import type { KnownUnit } from '@/domain/importing/unit-row';
import { madeUnits, undoObstacles, type UnitObstacle } from '@/domain/importing/undo-units';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Organisation } from '@/domain/organisation/organisation';

/** The latest import of units, what undoing it would do, and what stands in the way. */
export type LastUnitsImport = {
  id: string;
  file: string;
  rows: number;
  at: Date;
  by: string;
  made: number;
  renewed: number;
  obstacles: readonly UnitObstacle[];
};

export type UnitsImportToShow = {
  known: readonly KnownUnit[];
  choices: readonly ColumnChoice[];
  /** Grows with each import. */
  version: number;
  last: LastUnitsImport | null;
};

/** What a sheet of units is read against: the units in reach, the columns chosen by hand, the import before it. */
export async function showUnitsImport(
  top: OrganisationId,
  reach: readonly OrganisationId[],
): Promise<UnitsImportToShow> {
  return reading(async (tx) => {
    const all = await allOrganisations(tx);
    const units = all.filter(({ id }) => reach.includes(id));
    const names = new Map(units.map(({ id, name }) => [id, name]));
    return {
      known: units.map(({ name, shortName, parentId }) => ({
        name,
        shortName,
        superiorName: (parentId && names.get(parentId)) ?? null,
      })),
      choices: await columnChoices(tx, top, 'units'),
      version: await unitsImportCount(tx, top),
      last: await lastImport(tx, top, all),
    };
  });
}

async function lastImport(
  tx: Tx,
  top: OrganisationId,
  standing: readonly Organisation[],
): Promise<LastUnitsImport | null> {
  const kept = await latestUnitsImport(tx, top);
  if (!kept) return null;
  const { id, file, rowCount, importedAt, importedBy, units } = kept;
  const made = madeUnits(units).map((unit) => unit.id);
  return {
    ...{ id, file, rows: rowCount, at: importedAt, by: importedBy },
    made: made.length,
    renewed: units.before.length,
    obstacles: undoObstacles(units, standing, await usesOfUnits(tx, made)),
  };
}

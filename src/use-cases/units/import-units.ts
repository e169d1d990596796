import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { keepUnitsImport, rememberColumns } from '@/data/import-repository';
import { allOrganisations, changeOrganisation, saveOrganisation } from '@/data/organisation-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { ColumnChoice } from '@/domain/importing/column-choice';
import { unitsTouched } from '@/domain/importing/undo-units';
import type { ImportedUnit } from '@/domain/importing/unit-row';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Organisation } from '@/domain/organisation/organisation';
import { wouldMakeCircle } from '@/domain/organisation/organisation-tree';
import { newUnit, renewedUnit, unitNamed } from '@/domain/importing/units-to-save';

export type ImportUnits = {
  file: string;
  /** Each after the unit above it. */
  units: readonly ImportedUnit[];
  choice: ColumnChoice | null;
  /** Where the person may put units: every unit above, and every unit renewed, is one of them or new. */
  reach: readonly OrganisationId[];
};

export type ImportUnitsRefusal = {
  code: 'not-allowed' | 'unit-superior-gone' | 'unit-below-itself' | 'changed-by-someone-else';
};

/**
 * Nhập đơn vị từ bảng tính: new units go below the unit named, those on record are renewed in place and stay where they
 * are unless a unit above is named. All of them or none; kept with what stood before, so that it can be undone.
 */
export async function importUnits(
  scope: OrganisationScope,
  { file, units, choice, reach }: ImportUnits,
): Promise<Result<{ count: number }, ImportUnitsRefusal>> {
  return transaction(async (tx) => {
    const within = new Set(reach);
    const stood = await allOrganisations(tx);
    const standing = [...stood];
    const touched = new Set<OrganisationId>();
    for (const unit of units) {
      const saved = await saveUnit(tx, unit, standing, within);
      if (!saved.ok) return saved;
      touched.add(saved.value);
    }
    const rowCount = units.length;
    await keepUnitsImport(tx, scope, { file, rowCount, units: unitsTouched(touched, stood, standing) });
    if (choice) await rememberColumns(tx, scope.organisationId, 'units', choice);
    const event = { type: 'units-imported', file, rows: rowCount } as const;
    await recordEvent(tx, { conferenceId: null, actor: scope.actor }, event);
    return ok({ count: rowCount });
  });
}

/** Saves one unit and keeps `standing` and `within` as they are from then on. */
async function saveUnit(
  tx: Tx,
  unit: ImportedUnit,
  standing: Organisation[],
  within: Set<OrganisationId>,
): Promise<Result<OrganisationId, ImportUnitsRefusal>> {
  const before = unitNamed(standing, unit.name);
  const above = unit.superiorName === '' ? undefined : unitNamed(standing, unit.superiorName);
  if (!above && (unit.superiorName !== '' || !before)) return err({ code: 'unit-superior-gone' });
  if (above && above.id !== before?.parentId && !within.has(above.id)) return err({ code: 'not-allowed' });
  if (!before)
    return above ? createUnder(tx, unit, above, standing, within) : err({ code: 'unit-superior-gone' });

  if (!within.has(before.id)) return err({ code: 'not-allowed' });
  const parentId = above?.id ?? before.parentId;
  if (wouldMakeCircle(standing, before.id, parentId)) return err({ code: 'unit-below-itself' });
  const details = renewedUnit(unit, before);
  if (!(await changeOrganisation(tx, before.id, before.version, { ...details, parentId })))
    return err({ code: 'changed-by-someone-else' });
  standing[standing.indexOf(before)] = { ...before, ...details, parentId, version: before.version + 1 };
  return ok(before.id);
}

async function createUnder(
  tx: Tx,
  unit: ImportedUnit,
  above: Organisation,
  standing: Organisation[],
  within: Set<OrganisationId>,
): Promise<Result<OrganisationId, never>> {
  const details = newUnit(unit, above);
  const id = await saveOrganisation(tx, { ...details, parentId: above.id });
  standing.push({ ...details, id, parentId: above.id, version: 1 });
  within.add(id);
  return ok(id);
}

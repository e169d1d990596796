import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { latestUnitsImport, markUndone } from '@/data/import-repository';
import { allHoldingThese, changeOrganisation, removeOrganisations } from '@/data/organisation-repository';
import { transaction, type Tx } from '@/data/transaction';
import { usesOfUnits } from '@/data/unit-uses';
import { madeUnits, undoObstacles, type KeptUnit, type UnitObstacle } from '@/domain/importing/undo-units';
import type { OrganisationId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Organisation } from '@/domain/organisation/organisation';

export type UndoUnitsImport = {
  importId: string;
  /** Where the person may put units: every unit that goes, or is put back, is one of them. */
  reach: readonly OrganisationId[];
};

export type UndoUnitsImportRefusal =
  | { code: 'import-gone' | 'not-allowed' }
  | { code: 'imported-unit-changed' | 'imported-unit-misplaced'; unit: string }
  | { code: 'imported-unit-in-use'; unit: string; name: string };

/**
 * Hoàn tác một lần nhập đơn vị: the units it made go, those it renewed are as they were. Refused when it is no longer the
 * latest, or when anything stands on a unit it made, or one it touched was changed since: the refusal names it.
 */
export async function undoUnitsImport(
  { organisationId, actor }: OrganisationScope,
  { importId, reach }: UndoUnitsImport,
): Promise<Result<{ count: number }, UndoUnitsImportRefusal>> {
  return transaction(async (tx) => {
    const kept = await latestUnitsImport(tx, organisationId);
    if (kept?.id !== importId || !(await markUndone(tx, importId))) return err({ code: 'import-gone' });
    const { file, rowCount, units } = kept;
    const touched = units.after.map(({ id }) => id);
    if (!touched.every((id) => reach.includes(id))) return err({ code: 'not-allowed' });
    const standing = await allHoldingThese(tx, touched);
    const made = madeUnits(units).map(({ id }) => id);
    const [first] = undoObstacles(units, standing, await usesOfUnits(tx, made));
    if (first) return err(refusalOf(first));
    for (const unit of units.before) await putBack(tx, unit, standing);
    await removeOrganisations(tx, made);
    const event = { type: 'units-import-undone', file, rows: rowCount } as const;
    await recordEvent(tx, { conferenceId: null, actor }, event);
    return ok({ count: touched.length });
  });
}

async function putBack(tx: Tx, { id, ...was }: KeptUnit, standing: readonly Organisation[]): Promise<void> {
  const now = standing.find((unit) => unit.id === id);
  if (!now || !(await changeOrganisation(tx, id, now.version, was)))
    throw new Error('A unit that was held was changed by somebody else.');
}

function refusalOf(obstacle: UnitObstacle): UndoUnitsImportRefusal {
  const { unit } = obstacle;
  switch (obstacle.by) {
    case 'changed':
      return { code: 'imported-unit-changed', unit };
    case 'place':
      return { code: 'imported-unit-misplaced', unit };
    case 'unit':
    case 'conference':
    case 'plan':
    case 'account':
    case 'template':
      return { code: 'imported-unit-in-use', unit, name: obstacle.name };
  }
}

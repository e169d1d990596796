import type { OrganisationId } from '../kernel/ids';
import { wouldMakeCircle } from '../organisation/organisation-tree';
import type { Organisation } from '../organisation/organisation';
import { saysTheSame } from './undo-import';

/** A unit with all an import may have written of it. */
export type KeptUnit = Omit<Organisation, 'version'>;

/** The units an import touched: as they stood (only those it renewed), and as it left them. */
export type KeptUnits = { before: readonly KeptUnit[]; after: readonly KeptUnit[] };

/** Something that was put on a unit: a conference, a plan, an account, a template of the electorate. */
export type UnitUse = {
  unitId: OrganisationId;
  by: 'conference' | 'plan' | 'account' | 'template';
  /** What it is called. */
  name: string;
};

/** What stands in the way of undoing, told by the name of the unit. */
export type UnitObstacle =
  | { unit: string; by: UnitUse['by'] | 'unit'; name: string }
  /** The unit was changed, moved or removed since. */
  | { unit: string; by: 'changed' }
  /** Where the unit stood before, it cannot stand again. */
  | { unit: string; by: 'place' };

/** The units that the import made, in its order: they go when it is undone. */
export function madeUnits({ before, after }: KeptUnits): KeptUnit[] {
  const stood = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !stood.has(id));
}

/** What of these units an import touched, from how all stood before it and how all stand after. */
export function unitsTouched(
  touched: ReadonlySet<OrganisationId>,
  stood: readonly Organisation[],
  stand: readonly Organisation[],
): KeptUnits {
  const kept = (units: readonly Organisation[]) =>
    units.filter(({ id }) => touched.has(id)).map(({ version: _version, ...unit }) => unit);
  return { before: kept(stood), after: kept(stand) };
}

/**
 * What stands on what an import made or changed, or in the way of putting it back: none, and it can be undone.
 * `standing` are all units as they are now, `uses` what was put on those that it made.
 */
export function undoObstacles(
  kept: KeptUnits,
  standing: readonly Organisation[],
  uses: readonly UnitUse[],
): UnitObstacle[] {
  const now = new Map(standing.map((unit) => [unit.id, unit]));
  const made = new Map(madeUnits(kept).map(({ id, name }) => [id, name]));
  const changed = kept.after.filter((unit) => !saysTheSame(unit, now.get(unit.id) ?? {}));
  const after = putBack(kept, standing);
  const below = after.filter(({ parentId }) => parentId !== null && made.has(parentId));
  const on = (id: OrganisationId | null) => (id === null ? '' : (made.get(id) ?? ''));
  return [
    ...changed.map(({ name }) => ({ unit: name, by: 'changed' as const })),
    ...below
      .filter(({ id }) => !kept.before.some((unit) => unit.id === id))
      .map(({ parentId, name }) => ({ unit: on(parentId), by: 'unit' as const, name })),
    ...uses.map(({ unitId, by, name }) => ({ unit: on(unitId), by, name })),
    ...misplaced(kept.before, after).map(({ name }) => ({ unit: name, by: 'place' as const })),
  ];
}

/** All units but those the import made, each where it would stand once the import is undone. */
function putBack({ before, after }: KeptUnits, standing: readonly Organisation[]): Organisation[] {
  const gone = new Set(madeUnits({ before, after }).map(({ id }) => id));
  const stood = new Map(before.map(({ id, parentId }) => [id, parentId]));
  return standing
    .filter(({ id }) => !gone.has(id))
    .map((unit) => ({
      ...unit,
      parentId: stood.has(unit.id) ? (stood.get(unit.id) ?? null) : unit.parentId,
    }));
}

/** Renewed units that would come to stand below themselves, or below a unit that is gone. */
function misplaced(renewed: readonly KeptUnit[], tree: readonly Organisation[]): KeptUnit[] {
  const there = new Set(tree.map(({ id }) => id));
  return renewed.filter(
    ({ id, parentId }) => parentId !== null && (!there.has(parentId) || wouldMakeCircle(tree, id, parentId)),
  );
}

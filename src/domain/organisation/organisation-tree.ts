import type { OrganisationId } from '../kernel/ids';

type Placed = { id: OrganisationId; parentId: OrganisationId | null };

/** A unit as a line of the tree: how many of the units shown are above it. */
export type TreeLine<Unit> = { unit: Unit; depth: number };

/** Would putting `id` under `parentId` make it stand below itself? */
export function wouldMakeCircle(
  units: readonly Placed[],
  id: OrganisationId,
  parentId: OrganisationId | null,
): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId]));
  const passed = new Set<OrganisationId>();
  for (let above = parentId; above !== null && !passed.has(above); above = parents.get(above) ?? null) {
    if (above === id) return true;
    passed.add(above);
  }
  return false;
}

/** Units from the top down, sisters in the order given. A unit whose parent is not among them is a top. */
export function asTree<Unit extends Placed>(units: readonly Unit[]): TreeLine<Unit>[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<OrganisationId | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const linesUnder = (parent: OrganisationId | null, depth: number): TreeLine<Unit>[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...linesUnder(unit.id, depth + 1)]);
  return linesUnder(null, 0);
}

/** The lines that are meant, and whatever stands above them, so that each is still seen in its place. */
export function withThoseAbove<Unit extends Placed>(
  lines: readonly TreeLine<Unit>[],
  isMeant: (unit: Unit) => boolean,
): TreeLine<Unit>[] {
  const parents = new Map(lines.map(({ unit }) => [unit.id, unit.parentId]));
  const shown = new Set<OrganisationId>();
  for (const { unit } of lines.filter((line) => isMeant(line.unit)))
    for (let id: OrganisationId | null = unit.id; id !== null; id = parents.get(id) ?? null) shown.add(id);
  return lines.filter(({ unit }) => shown.has(unit.id));
}

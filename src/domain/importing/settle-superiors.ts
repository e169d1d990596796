import { importFinding, type ImportCode, type ImportFinding } from './import-finding';
import { namePlace } from './row-reader';
import { fold, nameKey } from './spelling';
import { hasError, type KnownUnit, type ReadyUnit, type UnitRow, type UnitsSheet } from './unit-row';

type Names = ReadonlyMap<string, string>;

/**
 * Finds the unit above each row, among the rows and the units on record, by name or short name. A row whose superior is
 * unknown, stands below itself or is kept back is kept back, too. Those ready come each after the unit above it.
 */
export function settleSuperiors(
  rows: readonly UnitRow[],
  sheet: UnitsSheet,
): { rows: readonly UnitRow[]; ready: readonly ReadyUnit[] } {
  const names = namesOf([...sheet.known, ...rows.map(({ unit }) => unit)]);
  const named = rows.map((line) => nameSuperior(line, names, sheet));
  const parents = parentsOf(named, sheet.known);
  const straight = named.map((line) =>
    isInCircle(line.unit.name, parents)
      ? withFinding(line, sheet, 'superior-circle', { name: line.unit.name })
      : line,
  );
  const settled = keepBackBelow(straight, sheet);
  return { rows: settled, ready: fromTheTop(settled.filter((line) => !hasError(line))) };
}

function namesOf(units: readonly { name: string; shortName: string }[]): Names {
  const names = new Map<string, string>();
  for (const { name } of units) if (name !== '') names.set(fold(name), name);
  for (const { name, shortName } of units) {
    const key = fold(shortName);
    if (key !== '' && !names.has(key)) names.set(key, name);
  }
  return names;
}

function nameSuperior(line: UnitRow, names: Names, sheet: UnitsSheet): UnitRow {
  const { superiorName: written } = line.unit;
  const isKnown = sheet.known.some(({ name }) => nameKey(name) === nameKey(line.unit.name));
  if (written === '') {
    // A unit on record stays where it is.
    if (isKnown) return line;
    const name = sheet.defaultSuperior;
    const placed = { ...line, unit: { ...line.unit, superiorName: name } };
    return withFinding(placed, sheet, 'superior-missing', { name });
  }
  const name = names.get(fold(written));
  if (name !== undefined) return { ...line, unit: { ...line.unit, superiorName: name } };
  return withFinding(line, sheet, 'superior-unknown', { written }, nearest(written, names));
}

/** A name that holds what was written, or is held by it: "Cục KĐCT Sơn La" may stand for a longer name. */
function nearest(written: string, names: Names): string | null {
  const key = fold(written);
  const near = [...names].filter(([one]) => one.includes(key) || key.includes(one));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}

function parentsOf(rows: readonly UnitRow[], known: readonly KnownUnit[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { name, superiorName } of known)
    if (superiorName) parents.set(nameKey(name), nameKey(superiorName));
  for (const { unit } of rows)
    if (unit.superiorName !== '') parents.set(nameKey(unit.name), nameKey(unit.superiorName));
  return parents;
}

function isInCircle(name: string, parents: ReadonlyMap<string, string>): boolean {
  const start = nameKey(name);
  const passed = new Set<string>();
  for (
    let above = parents.get(start);
    above !== undefined && !passed.has(above);
    above = parents.get(above)
  ) {
    if (above === start) return true;
    passed.add(above);
  }
  return false;
}

function keepBackBelow(rows: readonly UnitRow[], sheet: UnitsSheet): readonly UnitRow[] {
  const known = new Set(sheet.known.map(({ name }) => nameKey(name)));
  const sound = new Set(rows.filter((line) => !hasError(line)).map(({ unit }) => nameKey(unit.name)));
  const orphans = rows.filter((line) => {
    const above = nameKey(line.unit.superiorName);
    return !hasError(line) && above !== '' && !known.has(above) && !sound.has(above);
  });
  if (orphans.length === 0) return rows;
  const kept = rows.map((line) =>
    orphans.includes(line)
      ? withFinding(line, sheet, 'superior-kept-back', { name: line.unit.superiorName })
      : line,
  );
  return keepBackBelow(kept, sheet);
}

function fromTheTop(rows: readonly UnitRow[]): ReadyUnit[] {
  const waiting = new Map(rows.map((line) => [nameKey(line.unit.name), line]));
  const placed: ReadyUnit[] = [];
  const place = ({ row, unit }: UnitRow) => {
    if (!waiting.delete(nameKey(unit.name))) return;
    const above = waiting.get(nameKey(unit.superiorName));
    if (above) place(above);
    placed.push({ ...unit, rows: [row] });
  };
  for (const line of rows) place(line);
  return placed;
}

function withFinding(
  line: UnitRow,
  { header }: UnitsSheet,
  code: ImportCode,
  values: ImportFinding['values'],
  suggestion: string | null = null,
): UnitRow {
  const column = header.columns.superior ?? namePlace(line.row, header.columns).column;
  const finding = importFinding(code, [{ row: line.row, column }], values, suggestion);
  return { ...line, findings: [...line.findings, finding] };
}

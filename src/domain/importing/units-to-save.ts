import type { ImportedUnit } from './unit-row';
import { nameKey } from './spelling';
import type { Organisation, UnitDetails } from '../organisation/organisation';

/** The details of a unit that is new: what the sheet leaves open follows from its name and from the unit above. */
export function newUnit(unit: ImportedUnit, above: Pick<Organisation, 'name' | 'regime'>): UnitDetails {
  const { superiorName: _above, regime, superiorHeaderLines, issuerHeaderLines, ...plain } = unit;
  return {
    ...plain,
    regime: regime ?? above.regime,
    superiorHeaderLines: linesOr(superiorHeaderLines, above.name),
    issuerHeaderLines: linesOr(issuerHeaderLines, unit.name),
    issuerName: unit.issuerName || unit.name,
    abolishedOn: null,
  };
}

/** What a sheet changes about a unit on record: empty cells change nothing. */
export function renewedUnit(unit: ImportedUnit, before: Organisation): UnitDetails {
  const { id: _id, parentId: _parent, version: _version, ...stands } = before;
  return {
    ...stands,
    shortName: unit.shortName || stands.shortName,
    level: unit.level || stands.level,
    regime: unit.regime ?? stands.regime,
    superiorHeaderLines:
      unit.superiorHeaderLines.length > 0 ? unit.superiorHeaderLines : stands.superiorHeaderLines,
    issuerHeaderLines: unit.issuerHeaderLines.length > 0 ? unit.issuerHeaderLines : stands.issuerHeaderLines,
    issuerName: unit.issuerName || stands.issuerName,
    symbol: unit.symbol || stands.symbol,
    placeName: unit.placeName || stands.placeName,
    archiveLine: unit.archiveLine || stands.archiveLine,
    sealPlace: unit.sealPlace || stands.sealPlace,
    managingAuthority: unit.managingAuthority || stands.managingAuthority,
  };
}

/** The unit of this name among those on record, or undefined; case and spacing do not matter. */
export function unitNamed<Unit extends { name: string }>(
  units: readonly Unit[],
  name: string,
): Unit | undefined {
  const key = nameKey(name);
  return units.find((unit) => nameKey(unit.name) === key);
}

function linesOr(lines: readonly string[], name: string): readonly string[] {
  return lines.length > 0 ? lines : [name.toLocaleUpperCase('vi')];
}

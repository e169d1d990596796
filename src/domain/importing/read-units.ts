import type { DocumentRegime } from '../organisation/organisation';
import { importFinding, type ImportFinding } from './import-finding';
import { namePlace, rowReader, type RowReader } from './row-reader';
import { settleSuperiors } from './settle-superiors';
import { cellText, spreadDown } from './sheet';
import { fold, nameKey } from './spelling';
import { hasError, type ImportedUnit, type ReadyUnit, type UnitRow, type UnitsSheet } from './unit-row';
import { findUnitRows } from './unit-rows';

/** A sheet of units, read. Nothing is saved by reading it. */
export type ReadUnits = {
  kind: 'units';
  entryRows: readonly number[];
  /** Each after the unit above it. */
  ready: readonly ReadyUnit[];
  keptBack: readonly number[];
  findings: readonly ImportFinding[];
  alreadyListed: number;
};

/** Reads a sheet of units: unknown superiors, circles and doubles are findings on their cells. */
export function readUnits(told: UnitsSheet): ReadUnits {
  const sheet = { ...told, rows: spreadDown(told, told.header.row) };
  const { columns } = sheet.header;
  const rows = findUnitRows(sheet.rows, sheet.header).map((row) => readUnit(row, sheet));
  const { rows: settled, ready } = settleSuperiors(withoutDoubles(rows, sheet), sheet);
  const known = new Set(sheet.known.map(({ name }) => nameKey(name)));
  const renewed = ready.filter(({ name }) => known.has(nameKey(name)));
  const [first, ...others] = renewed.map(({ rows: [row = 1] }) => namePlace(row, columns));
  const findings = [
    ...settled.flatMap((row) => row.findings),
    ...(first ? [importFinding('units-known', [first, ...others], { count: String(renewed.length) })] : []),
  ];
  const weight = ({ severity }: ImportFinding) => (severity === 'error' ? 0 : 1);
  return {
    kind: 'units',
    entryRows: settled.map(({ row }) => row),
    ready,
    keptBack: settled.filter(hasError).map(({ row }) => row),
    findings: findings.sort(
      (one, other) => weight(one) - weight(other) || one.row - other.row || one.column - other.column,
    ),
    alreadyListed: renewed.length,
  };
}

function readUnit(row: number, sheet: UnitsSheet): UnitRow {
  const reader = rowReader(row, sheet.rows, sheet.header.columns);
  const { text } = reader;
  if (text('name') === '') reader.report('unit-name-missing', 'name');
  const isKnown = sheet.known.some(({ name }) => nameKey(name) === nameKey(text('name')));
  if (text('level') === '' && !isKnown) {
    const above = cellText(sheet.rows[row - 2]?.[sheet.header.columns.level ?? -1]);
    reader.report(
      'unit-level-missing',
      'level',
      {},
      above === '' || row - 1 <= sheet.header.row ? null : above,
    );
  }
  const regime = readRegime(text('regime'));
  if (text('regime') !== '' && regime === null)
    reader.report('regime-unreadable', 'regime', { written: text('regime') });
  const unit: ImportedUnit = {
    name: text('name'),
    shortName: text('shortName'),
    level: text('level'),
    superiorName: text('superior'),
    regime,
    superiorHeaderLines: linesOf(reader, 'superiorHeaderLines'),
    issuerHeaderLines: linesOf(reader, 'issuerHeaderLines'),
    issuerName: text('issuerName'),
    symbol: text('symbol'),
    placeName: text('placeName'),
    archiveLine: text('archiveLine'),
    sealPlace: text('sealPlace'),
    managingAuthority: text('managingAuthority'),
  };
  return { row, unit, findings: reader.findings };
}

/** "Đảng", "thể thức văn bản của Đảng", "Nhà nước", "hành chính", "NĐ 30"; null when it says nothing known. */
export function readRegime(written: string): DocumentRegime | null {
  const folded = fold(written);
  if (/\bdang\b|party|\b05\b/.test(folded)) return 'party';
  if (/nha nuoc|hanh chinh|chinh quyen|state|\b30\b/.test(folded)) return 'state';
  return null;
}

/** Lines of a letterhead stand below each other in one cell, or apart by ";" or "|". */
function linesOf({ value }: RowReader, field: 'superiorHeaderLines' | 'issuerHeaderLines'): string[] {
  const written = value(field);
  return String(written ?? '')
    .split(/[\r\n;|]+/)
    .map((line) => cellText(line))
    .filter(Boolean);
}

/** A unit stands on a sheet once: the second time is a mistake that only the officer can settle. */
function withoutDoubles(rows: readonly UnitRow[], { header }: UnitsSheet): UnitRow[] {
  const firstRows = new Map<string, number>();
  return rows.map((line) => {
    const key = nameKey(line.unit.name);
    const first = firstRows.get(key);
    if (key === '') return line;
    if (first === undefined) {
      firstRows.set(key, line.row);
      return line;
    }
    const places = [namePlace(line.row, header.columns), namePlace(first, header.columns)] as const;
    const finding = importFinding('unit-listed-twice', [...places], { name: line.unit.name });
    return { ...line, findings: [...line.findings, finding] };
  });
}

import type { DocumentRegime } from '../organisation/organisation';
import type { Header } from './columns';
import type { ImportFinding } from './import-finding';
import type { Sheet } from './sheet';

/** A unit on record, by what sheets call it. */
export type KnownUnit = { name: string; shortName: string; superiorName: string | null };

/** A unit read from a sheet. What is empty is left as it stands, or as the unit above suggests. */
export type ImportedUnit = {
  name: string;
  shortName: string;
  level: string;
  superiorName: string;
  regime: DocumentRegime | null;
  superiorHeaderLines: readonly string[];
  issuerHeaderLines: readonly string[];
  issuerName: string;
  symbol: string;
  placeName: string;
  archiveLine: string;
  sealPlace: string;
  managingAuthority: string;
};

export type ReadyUnit = ImportedUnit & { rows: readonly number[] };

export type UnitRow = { row: number; unit: ImportedUnit; findings: readonly ImportFinding[] };

export type UnitsSheet = Sheet & {
  header: Header;
  /** Units of which one may be the unit above, or which the sheet renews. */
  known: readonly KnownUnit[];
  /** The unit above for rows that name none. */
  defaultSuperior: string;
};

/** Is there something about this row that keeps it back? */
export function hasError({ findings }: Pick<UnitRow, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

import type { ImportedUnit } from '@/domain/importing/unit-row';

/** A unit as a sheet may name it: a level and nothing more, but what is wished. */
export function aUnitRow(wish: Partial<ImportedUnit> = {}): ImportedUnit {
  return {
    name: '',
    shortName: '',
    level: 'cục',
    superiorName: '',
    regime: null,
    superiorHeaderLines: [],
    issuerHeaderLines: [],
    issuerName: '',
    symbol: '',
    placeName: '',
    archiveLine: '',
    sealPlace: '',
    managingAuthority: '',
    ...wish,
  };
}

import type { OrganisationId } from '../kernel/ids';

/** Thể thức văn bản: Party (Hướng dẫn 05-HD/VPTW) or State (Nghị định 30/2020/NĐ-CP). */
export type DocumentRegime = 'party' | 'state';

/** Tổ chức, đơn vị: where it stands, and what its documents say about it. */
export type Organisation = {
  id: OrganisationId;
  parentId: OrganisationId | null;
  name: string;
  shortName: string;
  /** In its own words: "tổng cục", "huyện". Levels come and go, so they are no list of ours. */
  level: string;
  regime: DocumentRegime;
  superiorHeaderLines: readonly string[];
  issuerHeaderLines: readonly string[];
  issuerName: string;
  symbol: string;
  placeName: string;
  archiveLine: string;
  /** Nơi đóng dấu treo; empty: the unit's own seal. */
  sealPlace: string;
  /** Cấp có thẩm quyền quản lý cán bộ, which receives the report. */
  managingAuthority: string;
  /** 'YYYY-MM-DD' of its end; it stays on record. */
  abolishedOn: string | null;
  /** Counts saves, so that two people never overwrite each other silently. */
  version: number;
};

/** What of a unit its own officer may change: the head and foot of its documents. */
export const letterheadFields = [
  'superiorHeaderLines',
  'issuerHeaderLines',
  'issuerName',
  'symbol',
  'placeName',
  'archiveLine',
  'sealPlace',
] as const satisfies readonly (keyof Organisation)[];

export type UnitLetterhead = Pick<Organisation, (typeof letterheadFields)[number]>;

/** Everything about a unit that a person writes, but its place in the tree. */
export type UnitDetails = Omit<Organisation, 'id' | 'parentId' | 'version'>;

import 'server-only';
import type { DocumentRegime } from '@/domain/conference/conference';
import type { OrganisationId } from '@/domain/kernel/ids';
import { regimeNames } from './enum-names';
import type { Tx } from './transaction';

/** Tổ chức, đơn vị. */
export type Organisation = {
  id: OrganisationId;
  parentId: OrganisationId | null;
  name: string;
  shortName: string;
  level: string;
  regime: DocumentRegime;
  superiorHeaderLines: readonly string[];
  issuerHeaderLines: readonly string[];
  issuerName: string;
  symbol: string;
  placeName: string;
  archiveLine: string;
};

/** The organisation, or null. */
export async function organisationById(tx: Tx, id: OrganisationId): Promise<Organisation | null> {
  const row = await tx.organisation.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** All organisations, by name. */
export async function allOrganisations(tx: Tx): Promise<Organisation[]> {
  return (await tx.organisation.findMany({ orderBy: { name: 'asc' } })).map(fromRow);
}

/** Creates it, or updates the one of the same name. Idempotent. */
export async function saveOrganisation(
  tx: Tx,
  organisation: Omit<Organisation, 'id'>,
): Promise<OrganisationId> {
  const data = {
    ...organisation,
    superiorHeaderLines: [...organisation.superiorHeaderLines],
    issuerHeaderLines: [...organisation.issuerHeaderLines],
    regime: regimeNames.toStored(organisation.regime as never),
  };
  const row = await tx.organisation.upsert({ where: { name: data.name }, create: data, update: data });
  return row.id as OrganisationId;
}

/** These organisations and all below them. */
export async function withSubordinates(tx: Tx, ids: readonly OrganisationId[]): Promise<OrganisationId[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive tree as (
      select id from "Organisation" where id = any(${[...ids]}::uuid[])
      union
      select child.id from "Organisation" child join tree on child."parentId" = tree.id
    )
    select id from tree`;
  return rows.map((row) => row.id as OrganisationId);
}

function fromRow(row: {
  id: string;
  parentId: string | null;
  name: string;
  shortName: string;
  level: string;
  regime: Parameters<typeof regimeNames.fromStored>[0];
  superiorHeaderLines: string[];
  issuerHeaderLines: string[];
  issuerName: string;
  symbol: string;
  placeName: string;
  archiveLine: string;
}): Organisation {
  return {
    ...row,
    id: row.id as OrganisationId,
    parentId: row.parentId as OrganisationId | null,
    regime: regimeNames.fromStored(row.regime),
  };
}

import 'server-only';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Organisation, UnitDetails } from '@/domain/organisation/organisation';
import type { Organisation as Row } from '@/generated/prisma/client';
import { regimeNames } from './enum-names';
import type { Tx } from './transaction';

/** A unit as it is put on record the first time: what is left out is empty. */
export type NewOrganisation = Omit<Organisation, 'id' | 'version' | LaterField> &
  Partial<Pick<Organisation, LaterField>>;

type LaterField = 'sealPlace' | 'managingAuthority' | 'abolishedOn';

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
export async function saveOrganisation(tx: Tx, organisation: NewOrganisation): Promise<OrganisationId> {
  const data = toColumns(organisation);
  const row = await tx.organisation.upsert({ where: { name: data.name }, create: data, update: data });
  return row.id as OrganisationId;
}

/** Saves a unit that nobody saved since `version`; false when somebody did (nothing is written then). */
export async function changeOrganisation(
  tx: Tx,
  id: OrganisationId,
  version: number,
  change: Partial<UnitDetails> & { parentId?: OrganisationId | null },
): Promise<boolean> {
  const { count } = await tx.organisation.updateMany({
    where: { id, version },
    data: { ...toColumns(change), version: { increment: 1 } },
  });
  return count === 1;
}

/** The unit of this very name, or null: names are given once. */
export async function organisationByName(tx: Tx, name: string): Promise<Organisation | null> {
  const row = await tx.organisation.findUnique({ where: { name } });
  return row && fromRow(row);
}

/** All organisations, by name; these stay as they are, with nothing new put on them, until the transaction ends. */
export async function allHoldingThese(tx: Tx, ids: readonly OrganisationId[]): Promise<Organisation[]> {
  await tx.$queryRaw`
    select id from "Organisation" where id = any(${[...ids]}::uuid[]) order by id for update`;
  return allOrganisations(tx);
}

/** Removes units on which nothing stands but each other: the database refuses the rest. */
export async function removeOrganisations(tx: Tx, ids: readonly OrganisationId[]): Promise<void> {
  await tx.$executeRaw`delete from "Organisation" where id = any(${[...ids]}::uuid[])`;
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

/** This organisation and all above it. */
export async function withSuperiorUnits(tx: Tx, id: OrganisationId): Promise<OrganisationId[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive line as (
      select id, "parentId" from "Organisation" where id = ${id}::uuid
      union
      select above.id, above."parentId" from "Organisation" above join line on line."parentId" = above.id
    )
    select id from line`;
  return rows.map((row) => row.id as OrganisationId);
}

function toColumns<Written extends Partial<NewOrganisation>>(written: Written) {
  const { regime, superiorHeaderLines, issuerHeaderLines, ...plain } = written;
  return {
    ...plain,
    ...(regime && { regime: regimeNames.toStored(regime as never) }),
    ...(superiorHeaderLines && { superiorHeaderLines: [...superiorHeaderLines] }),
    ...(issuerHeaderLines && { issuerHeaderLines: [...issuerHeaderLines] }),
  } as Omit<Written, 'regime' | 'superiorHeaderLines' | 'issuerHeaderLines'> & Pick<Row, Stored<Written>>;
}

type Stored<Written> = Extract<keyof Written, 'regime' | 'superiorHeaderLines' | 'issuerHeaderLines'>;

function fromRow(row: Row): Organisation {
  return {
    ...row,
    id: row.id as OrganisationId,
    parentId: row.parentId as OrganisationId | null,
    regime: regimeNames.fromStored(row.regime),
  };
}

import type { Client } from 'pg';
import { withoutBox } from './disk-evidence';
import { meetingsOf, trailsOf, type Evidence, type Sighting, type Trail } from './trail';

type Find = (bytes: Buffer) => Sighting[];
type Relation = { oid: number; name: string; isToast: boolean };
type Marked = Sighting & { mark: string };

const relationsWithRows = `
  select pg_class.oid::int as oid, relkind = 't' as "isToast",
         coalesce('texts of ' || (select relname from pg_class t where t.reltoastrelid = pg_class.oid), relname) as name
  from pg_class join pg_namespace space on space.oid = relnamespace
  where relkind in ('r', 't') and nspname <> 'information_schema'
    and (nspname !~ '^pg_' or pg_class.oid in (select reltoastrelid from pg_class t where t.relnamespace in
      (select oid from pg_namespace where nspname in ('public', 'ballot_box', 'launcher'))))`;

/** Every row with its system columns, the dead ones too, and every column of the living as an order. */
export async function rowEvidence(client: Client, find: Find): Promise<Evidence> {
  await client.query('create extension if not exists pageinspect');
  const { rows: relations } = await client.query<Relation>(relationsWithRows);
  const trails: Trail[] = [];
  const marked: Marked[] = [];
  for (const relation of relations) {
    const versions = await versionsOf(client, relation, find);
    trails.push(...versions.trails);
    marked.push(...versions.marked);
    if (!relation.isToast) trails.push(...(await columnTrails(client, relation, find)));
  }
  return {
    trails,
    meetings: meetingsOf('one transaction, by xmin and xmax', marked),
  };
}

async function versionsOf(client: Client, { oid, name }: Relation, find: Find) {
  const { rows } = await client.query<{
    xmin: string;
    xmax: string;
    data: Buffer;
  }>(
    `select t_xmin::text as xmin, t_xmax::text as xmax, t_data as data
     from generate_series(0, pg_relation_size($1::oid::regclass) / 8192 - 1) block,
          heap_page_items(get_raw_page($1::oid::regclass::text, block::int))
     where t_data is not null order by block, lp`,
    [oid],
  );
  const sightings = rows.flatMap(({ xmin, xmax, data }, place) =>
    find(data).map((sighting) => ({
      ...sighting,
      place,
      xmin: Number(xmin),
      xmax: Number(xmax),
    })),
  );
  const trails = (['place', 'xmin', 'xmax'] as const).flatMap((column) =>
    trailsOf(
      `${withoutBox(name)} by ${column === 'place' ? 'ctid' : column}`,
      sightings.map((sighting) => ({ ...sighting, at: sighting[column] })),
    ),
  );
  const marked = sightings.flatMap(({ xmin, xmax, ...sighting }) =>
    [xmin, xmax].filter((xid) => xid > 2).map((xid) => ({ ...sighting, mark: String(xid) })),
  );
  return { trails, marked };
}

/** Rows that name a voter or a ballot, in the order of each of their columns and of their length. */
async function columnTrails(client: Client, { oid, name }: Relation, find: Find): Promise<Trail[]> {
  const { rows: named } = await client.query<{ name: string }>('select $1::oid::regclass::text as name', [
    oid,
  ]);
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(one) as row from ${named[0]?.name ?? ''} one`,
  );
  const seen = rows.flatMap(({ row }) => {
    const text = JSON.stringify(row);
    return find(Buffer.from(text)).map((sighting) => ({
      ...sighting,
      row: { ...row, '(length)': text.length },
    }));
  });
  const columns = Object.keys(seen[0]?.row ?? {});
  return columns.flatMap((column) => {
    const values = [...new Set(seen.map(({ row }) => valueOf(row, column)))].sort(compare);
    const rank = new Map(values.map((value, index) => [value, index]));
    return trailsOf(
      `${withoutBox(name)} by column ${column}`,
      seen.map((sighting) => ({
        ...sighting,
        at: rank.get(valueOf(sighting.row, column)) ?? 0,
      })),
    );
  });
}

function valueOf(row: Record<string, unknown>, column: string): number | string {
  const value = row[column];
  return typeof value === 'number' ? value : JSON.stringify(value);
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** What one transaction wrote, by the write-ahead log; dropped tables' rows too. */
export async function journalMeetings(client: Client, find: Find): Promise<Evidence['meetings']> {
  await client.query('create extension if not exists pg_walinspect');
  const { rows: oldest } = await client.query<{ name: string }>(
    "select min(name) as name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'",
  );
  const { rows } = await client.query<{ xid: string; data: Buffer }>(
    `select xid::text as xid, block_data as data
     from pg_get_wal_block_info($1::pg_lsn, pg_current_wal_lsn())
     where block_data is not null and xid <> '0'`,
    [startOfSegment(oldest[0]?.name ?? '')],
  );
  const marked = rows.flatMap(({ xid, data }) => find(data).map((sighting) => ({ ...sighting, mark: xid })));
  return meetingsOf('one transaction, by the write-ahead log', marked);
}

/** Where a file of the write-ahead log begins, by its name. */
function startOfSegment(name: string): string {
  return `${name.slice(8, 16)}/${name.slice(22)}000000`;
}

import fs from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { trailsOf, type Sighting, type Trail } from './trail';

type Find = (bytes: Buffer) => Sighting[];

/** The write-ahead log as it lies on the disk, also what its recycled files still hold, and the server's log. */
export function journalTrails(dataDir: string, find: Find): Trail[] {
  const folder = path.join(dataDir, 'pg_wal');
  const files = fs.readdirSync(folder).filter((name) => /^[0-9A-F]{24}$/.test(name));
  const journal = Buffer.concat(files.sort().map((name) => fs.readFileSync(path.join(folder, name))));
  return [
    ...trailsOf('write-ahead log', find(journal)),
    ...trailsOf('server log', find(fs.readFileSync(`${dataDir}.log`))),
  ];
}

/** Every file of the database, whatever PostgreSQL thinks of what is in it. */
export async function fileTrails(client: Client, dataDir: string, find: Find): Promise<Trail[]> {
  await client.query('checkpoint');
  const { rows } = await client.query<{ oid: string }>(
    'select oid::text from pg_database where datname = current_database()',
  );
  const folder = path.join(dataDir, 'base', rows[0]?.oid ?? '');
  const names = await relationNames(client);
  return fs.readdirSync(folder).flatMap((name) => {
    const file = fs.readFileSync(path.join(folder, name), { flag: 'r' });
    const place = names.get(name.replace(/[._].*$/, '')) ?? 'a file of nothing any more';
    return trailsOf(`file of ${place}`, find(file));
  });
}

async function relationNames(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ file: string; name: string }>(
    `select pg_relation_filenode(pg_class.oid)::text as file,
            relname || coalesce(' of ' || (select relname from pg_class t where t.reltoastrelid = pg_class.oid), '') as name
     from pg_class where relkind in ('r', 'i', 't', 'm') and pg_relation_filenode(pg_class.oid) is not null`,
  );
  return new Map(rows.map(({ file, name }) => [file, withoutBox(name)]));
}

/** Each open box has storage of its own, named after it: the same place in every hall. */
export function withoutBox(name: string): string {
  return name.replace(/[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}/, '…').replace(/pg_toast_\d+/, 'pg_toast');
}

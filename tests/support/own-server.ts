import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDatabase } from '../../scripts/db.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { openCluster } from '../../scripts/postgres/cluster.mjs';
import { Cable } from './cable';

/**
 * A database server as the product starts it, for one test file: its write-ahead log and its own log are the hall's and
 * nobody else's. From here on the product's code speaks to it, through a cable that outlives the server.
 */
export async function openOwnServer() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'curious-'));
  const dataDir = path.join(folder, 'pg');
  const cluster = await openCluster({ dataDir });
  await createDatabase(cluster.url('postgres'), 'hall');
  await migrate(cluster.url('hall'));
  const cable = await Cable.to(cluster.port);
  const url = new URL(cluster.url('hall'));
  url.port = String(cable.port);
  process.env.DATABASE_URL = url.toString();
  const client = new pg.Client({ connectionString: cluster.url('hall') });
  client.on('error', () => {});
  await client.connect();
  const close = async () => {
    await client.end();
    await cluster.close();
    cable.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { dataDir, client, cable, close };
}

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { ensureBuild } from '../../scripts/build.mjs';
import { anyFreePort } from '../../scripts/ports.mjs';
import { openCluster } from '../../scripts/postgres/cluster.mjs';
import { startServer } from '../../scripts/server.mjs';
import { sql } from './database';
import { killWhoWorksIn } from './kill-database';
import { openOwnServer } from './own-server';

/**
 * The production build on a database server of its own, to be struck while people vote. What is killed comes back as the
 * next start brings it, on the same port.
 */
export async function openStrickenProduct() {
  await ensureBuild();
  const database = await openOwnServer();
  const port = await anyFreePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: process.env.DATABASE_URL,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    NEXTAUTH_URL: address,
    NODE_OPTIONS: '', // the runner's own are not the server's
  };
  const said: string[] = [];
  const note = (line: string) => said.push(line);
  const startApp = () => startServer({ port, env, onLine: note, onFault: note });
  let app = await startApp();
  let revived: { close(): Promise<void> } | undefined;

  return {
    port,
    address,
    /** The program is gone without a word, in the middle of what it was doing. */
    killApp: async () => {
      process.kill(app.pid ?? 0, 'SIGKILL');
      app = await startApp();
    },
    /** One process of the database dies; PostgreSQL throws everybody out, recovers from its log and goes on by itself. */
    killOneBackend: async () => {
      const [backend] = await sql<{ pid: number }>(
        `select pid from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' limit 1`,
      );
      if (!backend) throw new Error('Nobody is connected.');
      process.kill(backend.pid, 'SIGKILL');
    },
    /** The whole database dies at once. */
    killDatabase: async () => {
      killWhoWorksIn(database.dataDir);
      const cluster = await openCluster({ dataDir: database.dataDir });
      revived = cluster;
      database.cable.farPort = cluster.port;
    },
    /** What the program and the database wrote to their logs so far. */
    logs: () => [...said, fs.readFileSync(`${database.dataDir}.log`, 'utf8')].join('\n'),
    close: async () => {
      await app.stop();
      await revived?.close();
      await database.close();
    },
  };
}

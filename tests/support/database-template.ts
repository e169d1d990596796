import { createHash } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { createDatabase, dropDatabase, withClient } from '../../scripts/db.mjs';
import { migrate, readMigrations } from '../../scripts/migrate.mjs';
import { identityOf } from '../../scripts/processes.mjs';
import { openTestCluster } from '../../scripts/test-cluster.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a worker makes its own database: as a copy of `template`, under a name that begins with `prefix`. */
    testDatabases: { adminUrl: string; template: string; prefix: string };
  }
}

/** Once for a run: a real PostgreSQL and a migrated template, which each worker copies. */
export default async function prepareTemplate(project: TestProject) {
  const cluster = await openTestCluster();
  const adminUrl = cluster.url('postgres');
  const prefix = `run_${process.pid}_`;
  await dropForgottenDatabases(adminUrl);
  const template = await migratedTemplate(adminUrl, (name) => cluster.url(name));
  project.provide('testDatabases', { adminUrl, template, prefix });

  return async function cleanUp() {
    for (const name of await databasesLike(adminUrl, prefix)) await dropDatabase(adminUrl, name);
    await cluster.close();
  };
}

/** Named after the migrations in it, so that runs share it; it gets its name only when it is whole. */
async function migratedTemplate(adminUrl: string, urlOf: (database: string) => string): Promise<string> {
  const checksums = readMigrations().map(({ name, checksum }) => `${name} ${checksum}`);
  const fingerprint = createHash('sha256').update(checksums.join('\n')).digest('hex').slice(0, 16);
  const template = `template_${fingerprint}`;
  if ((await databasesLike(adminUrl, template)).length > 0) return template;

  const draft = `run_${process.pid}_template`;
  await createDatabase(adminUrl, draft);
  await migrate(urlOf(draft));
  await withClient(adminUrl, async (client) => {
    try {
      await client.query(`alter database ${draft} rename to ${template}`);
    } catch (error) {
      // Another run was quicker; the draft goes with this run's databases.
      if (!(error instanceof Error && 'code' in error && error.code === '42P04')) throw error;
    }
  });
  return template;
}

/** Databases of runs that were killed: their process is no more. */
async function dropForgottenDatabases(adminUrl: string): Promise<void> {
  for (const name of await databasesLike(adminUrl, 'run_')) {
    const owner = Number(name.split('_')[1]);
    if (!identityOf(owner) || owner === process.pid) await dropDatabase(adminUrl, name);
  }
}

async function databasesLike(adminUrl: string, start: string): Promise<string[]> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [start],
    );
    return rows.map((row: { name: string }) => row.name);
  });
}

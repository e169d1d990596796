import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isMain, Refusal, runCommand } from './command.mjs';
import { openDatabase, withClient } from './db.mjs';
import { inProject } from './project.mjs';
import { step } from './progress.mjs';

/** The advisory lock that Prisma Migrate itself takes, so that both exclude each other. */
const prismaMigrateLock = 72707369;

/**
 * Applies the migrations that are missing, in order, each whole or not at all; answers the names applied.
 * Idempotent, and safe for several processes at once. Keeps Prisma Migrate's own table and checksums, so that
 * `prisma migrate deploy` and this may take turns; needs no engine binary.
 */
export async function migrate(url, folder = inProject('prisma', 'migrations')) {
  const migrations = readMigrations(folder);
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [prismaMigrateLock]);
    const done = await readHistory(client);
    refuseUnknown(done, migrations);
    const missing = migrations.filter((migration) => !isApplied(migration, done.get(migration.name)));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  });
}

/** The migrations of a folder by name, which is their order. */
export function readMigrations(folder = inProject('prisma', 'migrations')) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: sql.toString('utf8'), checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readHistory(client) {
  await client.query(`
    create table if not exists _prisma_migrations (
      id varchar(36) primary key not null,
      checksum varchar(64) not null,
      finished_at timestamptz,
      migration_name varchar(255) not null,
      logs text,
      rolled_back_at timestamptz,
      started_at timestamptz not null default now(),
      applied_steps_count integer not null default 0
    )`);
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

function refuseUnknown(done, migrations) {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...done.keys()].find((name) => !known.has(name));
  if (unknown)
    throw new Refusal(
      `The database knows the migration ${unknown}, which this version of the program does not: it belongs to a newer one.`,
    );
}

function isApplied(migration, row) {
  if (!row) return false;
  if (!row.finished_at)
    throw new Refusal(
      `The migration ${migration.name} was begun by another program and never finished: mend it by hand (prisma migrate resolve).`,
    );
  if (row.checksum !== migration.checksum)
    throw new Refusal(
      `The migration ${migration.name} was changed after it had been applied to this database.`,
    );
  return true;
}

/** The record and the change stand or fall together, so a killed run leaves nothing to mend. */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new Refusal(`The migration ${name} failed and was undone: ${error.message}.`);
  }
}

if (isMain(import.meta)) {
  await runCommand(async () => {
    const database = await step('Opening the database', () => openDatabase());
    try {
      await step(
        'Applying migrations',
        () => migrate(database.url),
        (names) => names.join(', ') || 'none missing',
      );
    } finally {
      await database.close();
    }
  });
}

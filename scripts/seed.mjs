// `npm run db:seed`: loads the demo data. Idempotent: what is there already stays as it is.
import { isMain, Refusal, runCommand } from './command.mjs';
import { openDatabase, withClient } from './db.mjs';
import { migrate } from './migrate.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';
import { sessionSecret } from './secret.mjs';

const seedLock = 96_2023;

/** Loads the demo data, its progress shown. */
export async function seed(url, { signal } = {}) {
  const args = ['--conditions=react-server', '--import', 'tsx', inProject('prisma', 'seed.ts')];
  const env = { DATABASE_URL: url, NEXTAUTH_SECRET: sessionSecret() };
  const code = await runNode(args, { env, signal });
  if (code !== 0) throw new Refusal('The demo data could not be loaded; the reason is above.');
}

/**
 * Loads the demo data into a database that holds no organisation, and anew when an earlier load did not finish;
 * answers whether it did. `DEMO_DATA=none` leaves an empty database empty.
 */
export async function seedOnce(url, { signal } = {}) {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [seedLock]);
    await client.query('create schema if not exists launcher');
    await client.query(
      'create table if not exists launcher.demo_data (started_at timestamptz not null default now(), finished_at timestamptz)',
    );
    const { rows } = await client.query(`
      select exists (select from launcher.demo_data) as begun,
             exists (select from launcher.demo_data where finished_at is not null) as finished,
             exists (select from "Organisation") as used`);
    const { begun, finished, used } = rows[0];
    const isUnwanted = process.env.DEMO_DATA === 'none' || (used && !begun);
    if (finished || isUnwanted) return false;
    if (begun) await emptyTables(client);
    else await client.query('insert into launcher.demo_data default values');
    await seed(url, { signal });
    await client.query('update launcher.demo_data set finished_at = now()');
    return true;
  });
}

/** A load that was cut off left nothing but demo data, since the product serves nobody before the load is finished. */
async function emptyTables(client) {
  const { rows } = await client.query(`
    select string_agg(format('%I.%I', schemaname, tablename), ', ')
             filter (where tablename not like 'incoming\\_%') as tables,
           string_agg(format('%I.%I', schemaname, tablename), ', ')
             filter (where tablename like 'incoming\\_%') as boxes
    from pg_tables
    where schemaname in ('public', 'ballot_box') and tablename <> '_prisma_migrations'`);
  const { tables, boxes } = rows[0];
  if (boxes) await client.query(`drop table ${boxes}`);
  if (tables) await client.query(`truncate ${tables} restart identity cascade`);
}

if (isMain(import.meta)) {
  await runCommand(async () => {
    const database = await openDatabase();
    try {
      await migrate(database.url);
      await step('Loading demo data', () => seed(database.url));
    } finally {
      await database.close();
    }
  });
}

// `npm run db:diff -- name [--print]`: writes the next migration: what the Prisma schema says beyond the migrations
// there are. Read it, add by hand what Prisma does not model, and commit it with the schema.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal, runCommand } from './command.mjs';
import { inProject } from './project.mjs';
import { schemaBeyondMigrations } from './schema-drift.mjs';

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { print: { type: 'boolean' } },
  });
  const name = positionals[0]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  if (!name && !values.print) throw new Refusal('Name the migration: npm run db:diff -- add_observers');
  const sql = await schemaBeyondMigrations();
  if (!sql) return console.log('The migrations already say what the schema says: nothing to write.');
  if (values.print) return console.log(sql);

  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = inProject('prisma', 'migrations', `${stamp}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${folder}/migration.sql`, `${sql}\n`);
  fs.writeFileSync(inProject('prisma', 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n');
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql: read it before it is committed.`);
});

// `node scripts/schema-drift.mjs`: fails when the committed migrations and the Prisma schema say different things.
import { randomUUID } from 'node:crypto';
import { isMain, Refusal, runCommand } from './command.mjs';
import { createDatabase, dropDatabase } from './db.mjs';
import { migrate } from './migrate.mjs';
import { schemaDifference } from './schema-diff.mjs';
import { openTestCluster } from './test-cluster.mjs';

/** The SQL by which the Prisma schema goes beyond the migrations; empty when both say the same. */
export async function schemaBeyondMigrations() {
  const cluster = await openTestCluster();
  const name = `drift_${randomUUID()}`;
  try {
    await createDatabase(cluster.url('postgres'), name);
    await migrate(cluster.url(name));
    return await schemaDifference(cluster.url(name));
  } finally {
    await dropDatabase(cluster.url('postgres'), name);
    await cluster.close();
  }
}

if (isMain(import.meta)) {
  await runCommand(async () => {
    const sql = await schemaBeyondMigrations();
    if (sql)
      throw new Refusal(
        `The migrations are not what prisma/ says. They lack:\n\n${sql}\n\nWrite them with: npm run db:diff -- name`,
      );
    console.log('The migrations say what the Prisma schema says.');
  });
}

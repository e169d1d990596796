// Before each test file that needs one: a fresh copy of the migrated template, named in the environment before the data
// layer reads it there. Files that share a process share its copy, emptied for each.
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, dropDatabase } from '../../scripts/db.mjs';
import { resetDatabase } from './database';

const kept = globalThis as typeof globalThis & { tn96OwnDatabase?: string };

if (kept.tn96OwnDatabase === undefined) {
  const { adminUrl, template, prefix } = inject('testDatabases');
  const name = `${prefix}${process.env.VITEST_POOL_ID ?? '0'}`;
  await dropDatabase(adminUrl, name);
  await createDatabase(adminUrl, name, template);

  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  kept.tn96OwnDatabase = url.toString();
  process.env.DATABASE_URL = kept.tn96OwnDatabase;
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString('base64url');
  process.env.NEXTAUTH_URL = 'http://localhost:3000';
} else {
  await resetDatabase();
}

// Before each test file of the database project: a fresh copy of the migrated template, named in the environment
// before the data layer reads it there.
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, dropDatabase } from '../../scripts/db.mjs';

const { adminUrl, template, prefix } = inject('testDatabases');
const name = `${prefix}${process.env.VITEST_POOL_ID ?? '0'}`;
await dropDatabase(adminUrl, name);
await createDatabase(adminUrl, name, template);

const url = new URL(adminUrl);
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.toString();
process.env.NEXTAUTH_SECRET = randomBytes(32).toString('base64url');
process.env.NEXTAUTH_URL = 'http://localhost:3000';

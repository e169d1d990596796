import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createDatabase, dropDatabase, withClient } from '../../scripts/db.mjs';
import { migrate } from '../../scripts/migrate.mjs';

const { adminUrl, prefix } = inject('testDatabases');
const name = `${prefix}migrate_${process.env.VITEST_POOL_ID ?? '0'}`;
const url = adminUrl.replace(/\/[^/]*$/, `/${name}`);
let folder: string;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'));
  await dropDatabase(adminUrl, name);
  await createDatabase(adminUrl, name);
});

afterEach(async () => {
  fs.rmSync(folder, { recursive: true });
  await dropDatabase(adminUrl, name);
});

describe('applying migrations', () => {
  test('applies each one once, in the order of their names', async () => {
    migration('2_fill', `insert into people values ('An')`);
    migration('1_make', 'create table people (name text)');

    expect(await migrate(url, folder)).toEqual(['1_make', '2_fill']);
    expect(await migrate(url, folder)).toEqual([]);

    expect(await rows('select name from people')).toEqual([{ name: 'An' }]);
  });

  test('two at once apply each one once', async () => {
    migration('1_make', 'create table people (name text)');

    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);

    expect(applied.flat()).toEqual(['1_make']);
  });

  test('a failing one leaves nothing behind and may be mended', async () => {
    migration('1_make', 'create table people (name text); create table people (name text)');
    await expect(migrate(url, folder)).rejects.toThrow('1_make failed and was undone');
    expect(await rows('select * from _prisma_migrations')).toEqual([]);

    migration('1_make', 'create table people (name text)');

    expect(await migrate(url, folder)).toEqual(['1_make']);
  });

  test('one that was changed after it had been applied is refused', async () => {
    migration('1_make', 'create table people (name text)');
    await migrate(url, folder);

    migration('1_make', 'create table people (name text, age int)');

    await expect(migrate(url, folder)).rejects.toThrow('1_make was changed');
  });

  test('a database of a newer version of the program is refused', async () => {
    migration('1_make', 'create table people (name text)');
    migration('2_newer', 'create table more (name text)');
    await migrate(url, folder);

    fs.rmSync(path.join(folder, '2_newer'), { recursive: true });

    await expect(migrate(url, folder)).rejects.toThrow('belongs to a newer one');
  });
});

function migration(migrationName: string, sql: string): void {
  fs.mkdirSync(path.join(folder, migrationName), { recursive: true });
  fs.writeFileSync(path.join(folder, migrationName, 'migration.sql'), sql);
}

async function rows(text: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(text)).rows);
}

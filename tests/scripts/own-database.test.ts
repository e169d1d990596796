import { beforeEach, expect, test } from 'vitest';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

test('a test file finds every migration applied to its own database', async () => {
  const unfinished = await sql('select * from _prisma_migrations where finished_at is null');
  const applied = await sql('select * from _prisma_migrations');

  expect(unfinished).toEqual([]);
  expect(applied.length).toBeGreaterThan(0);
});

test('emptying the database reaches the tables that are append-only', async () => {
  await sql(`
    insert into "AuditEvent" ("at", "actorName", "type", "version", "payload", "previousHash", "hash")
    values (now(), 'Nguyễn Văn An', 'voting-opened', 1, '{}', '', 'first')`);
  await expect(sql('delete from "AuditEvent"')).rejects.toThrow('append-only');

  await resetDatabase();

  expect(await sql('select * from "AuditEvent"')).toEqual([]);
});

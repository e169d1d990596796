import { expect, test } from 'vitest';
import { sql } from '@tests/support/database';

test('no table of the ballot box can hold a time, a serial, an address, a tablet or a person', async () => {
  const columns = await sql<{ name: string; type: string; default: string | null }>(
    `select table_name || '.' || column_name as name, data_type as type, column_default as default
     from information_schema.columns where table_schema = 'ballot_box'`,
  );
  const telling = columns.filter(
    ({ name, type, default: given }) =>
      /time|date|interval|inet|cidr/.test(type) ||
      (given ?? '').includes('nextval') ||
      /_at$|_on$|session|tablet|device|user|voter|address|serial/.test(name),
  );

  expect(columns.length).toBeGreaterThan(10);
  expect(telling).toEqual([]);
});

test('no foreign key leads from or to the ballot box', async () => {
  const keys = await sql(
    `select conname from pg_constraint
     where contype = 'f' and (connamespace = 'ballot_box'::regnamespace
       or confrelid in (select oid from pg_class where relnamespace = 'ballot_box'::regnamespace))`,
  );

  expect(keys).toEqual([]);
});

test('attendance has no time, no serial and no desk', async () => {
  const columns = await sql<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'CheckIn' order by 1`,
  );

  expect(columns.map(({ name }) => name)).toEqual([
    'conferenceId',
    'correction',
    'reason',
    'status',
    'voterId',
  ]);
});

test('casting stores one row and nothing else', async () => {
  const [row] = await sql<{ source: string }>(
    `select prosrc as source from pg_proc where proname = 'drop_ballot' and pronamespace = 'ballot_box'::regnamespace`,
  );

  expect(row?.source.match(/\b(insert|update|delete)\b/gi)).toEqual(['insert']);
});

test('nothing is kept of a tablet but its name, the hash of its secret and whether it was stopped', async () => {
  const columns = await sql<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'Tablet' order by 1`,
  );

  expect(columns.map(({ name }) => name)).toEqual([
    'conferenceId',
    'id',
    'isRevoked',
    'name',
    'number',
    'secretHash',
  ]);
});
